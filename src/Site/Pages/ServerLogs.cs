using System.Text;
using Annai.Events;

namespace Annai.Pages;

/// <summary>
/// Logs of web servers that hold of each request for a code's page the time, the code, the answer, and whether a
/// program asked; no address, and nothing of who came. `annai collect --access-log` reads them.
/// </summary>
internal static class ServerLogs
{
    private static readonly string Robot = string.Join('|', Robots.Names);

    /// <summary>To include into `http` of nginx, and into Apache's own configuration.</summary>
    public static IEnumerable<Page> All =>
    [
        new Page("collector/nginx-log.conf", Encoding.UTF8.GetBytes($$"""
            # In a server: access_log /var/log/nginx/annai.log annai if=$annai_code;
            map $request_uri $annai_code { default ""; "~^/[Qq]/(?<annai_found>[0-9A-Za-z-]+)/?(\?|$)" $annai_found; }
            map $http_user_agent $annai_agent {
              default person; "" robot; "~*{{Robots.NoRobot}}" person;
              "~*({{Robot}})" robot;
            }
            log_format annai "$time_iso8601 $annai_code $status $annai_agent";

            """)),
        new Page("collector/apache-log.conf", Encoding.UTF8.GetBytes($$"""
            # In a VirtualHost: CustomLog logs/annai.log annai env=ANNAI_CODE
            SetEnvIf Request_URI "^/[Qq]/([0-9A-Za-z-]+)/?$" ANNAI_CODE=$1
            SetEnvIf User-Agent "^$" ANNAI_AGENT=robot
            SetEnvIfNoCase User-Agent "({{Robot}})" ANNAI_AGENT=robot
            SetEnvIfNoCase User-Agent "{{Robots.NoRobot}}" !ANNAI_AGENT
            LogFormat "%{%Y-%m-%dT%H:%M:%S%z}t %{ANNAI_CODE}e %>s %{ANNAI_AGENT}e" annai

            """)),
    ];
}
