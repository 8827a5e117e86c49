-- One view a request, as a phone sends it, each with an id of its own.
local threads = 0
local counter = 0

function setup(thread)
  thread:set("number", threads)
  threads = threads + 1
end

function init(args)
  pause = tonumber(args[1]) or 0
  run = string.format("%08x%08x", os.time(), number)
  wrk.method = "POST"
  wrk.headers["Content-Type"] = "text/plain;charset=UTF-8"
  wrk.headers["Sec-Fetch-Site"] = "same-origin"
  wrk.headers["User-Agent"] = "Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X) AppleWebKit/605.1.15 "
    .. "(KHTML, like Gecko) Mobile/15E148 Safari Line/14.9.0"
end

function delay()
  return pause
end

function request()
  counter = counter + 1
  return wrk.format(nil, nil, nil, '{"i":"' .. run .. string.format("%016x", counter)
    .. '","t":"aoba","n":"kenshin-a","c":"AOB-1","k":"view","s":"code","f":"ever","l":"ja","e":"open","d":"phone"}')
end
