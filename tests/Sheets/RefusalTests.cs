using System.Text;
using Xunit;

namespace Annai.Tests.Sheets;

public sealed class RefusalTests
{
    public static TheoryData<string, byte[]> Foreign => new()
    {
        { "an empty file", [] },
        { "an empty file", [0xEF, 0xBB, 0xBF] },
        { "an empty file", [.. " \r\n\t　\n"u8] },
        { "an empty file", [0xFF, 0xFE, 0x0D, 0x00, 0x0A, 0x00] },
        { "a web page (HTML)", [.. "<!DOCTYPE html><p>"u8] },
        { "a web page (HTML)", [0xEF, 0xBB, 0xBF, .. "\r\n  <HTML><body>"u8] },
        { "a web page (HTML)", [.. "<html xmlns:x=\"urn:schemas-microsoft-com:office:excel\"><table>"u8] },
        { "a web page (HTML)", [.. "<?xml version=\"1.0\"?>\n<html xmlns=\"http://www.w3.org/1999/xhtml\">"u8] },
        { "a web page (HTML)", [0xFF, 0xFE, .. Encoding.Unicode.GetBytes("<table><tr>")] },
        { "a web page (HTML)", [.. "MIME-Version: 1.0\r\nX-Document-Type: Workbook\r\n"u8] },
        { "an XML file", [.. "<?xml version=\"1.0\"?><Workbook/>"u8] },
        { "an Excel file of the old kind", [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, 0, 0] },
        { "a PDF", [.. "%PDF-1.7\n"u8] },
        { "a text document (RTF)", [.. @"{\rtf1\ansi"u8] },
        { "a picture", [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A] },
        { "a picture", [0xFF, 0xD8, 0xFF, 0xE0] },
        { "a picture", [.. "GIF89a"u8] },
        { "a picture", [.. "RIFF\u0001\0\0\0WEBPVP8 "u8] },
        { "a picture", [0, 0, 0, 0x18, .. "ftypheic"u8] },
        { "a picture", [.. "BM\u0001\u0001\u0001\u0001\0\0\0\0"u8] },
        { "an archive of files", [0x1F, 0x8B, 8, 0] },
        { "a text in UTF-32", [0xFF, 0xFE, 0, 0, 0x61, 0, 0, 0] },
        { "a binary file", [.. "name,\0\0\0\u0001\u0002"u8] },
        { "a binary file", [.. Enumerable.Range(0, 4096).Select(i => (byte)(i * i / 7))] },
        { "a text in an encoding other than", [.. "\e$BL>>N\e(B,b\n"u8] },
        { "a text in an encoding other than", [.. Enumerable.Repeat((byte)0xFD, 4096)] },
    };

    [Theory]
    [MemberData(nameof(Foreign))]
    public void A_file_that_is_no_spreadsheet_is_refused_by_what_it_is(string what, byte[] bytes) =>
        Assert.StartsWith($"AN0401 `list` is {what}", Reading.Refusal(bytes), StringComparison.Ordinal);

    [Fact]
    public void A_refusal_says_what_was_expected() => Assert.Equal(
        "AN0401 `list` is a PDF, expected a spreadsheet: xlsx, CSV or text with tabs",
        Reading.Refusal([.. "%PDF-1.7\n"u8]));

    [Theory]
    [InlineData("word/document.xml", "a Word document (docx)")]
    [InlineData("ppt/presentation.xml", "a PowerPoint file (pptx)")]
    [InlineData("xl/workbook.bin", "an Excel file of the binary kind (`.xlsb`)")]
    [InlineData("photo.jpg", "a zip archive that holds no workbook")]
    public void A_zip_that_is_no_workbook_is_refused_by_what_it_is(string part, string what) => Assert.StartsWith(
        $"AN0401 `list` is {what}, expected a spreadsheet",
        Reading.Refusal(TestBook.Zip((part, "<a/>"))),
        StringComparison.Ordinal);

    [Fact]
    public void LibreOffices_own_kind_is_named() => Assert.StartsWith(
        "AN0401 `list` is a LibreOffice file (ods, odt)",
        Reading.Refusal(TestBook.Zip(
            ("mimetype", "application/vnd.oasis.opendocument.spreadsheet"),
            ("content.xml", "<a/>"))),
        StringComparison.Ordinal);

    [Theory]
    [InlineData("BMI,体重\n")]
    [InlineData("<メモ>,b\n")]
    [InlineData("PKの一覧\n")]
    public void A_text_that_begins_like_something_else_is_a_text(string text) => Assert.Single(Reading.Rows(text));
}
