namespace Annai.Diagnostics;

/// <summary>
/// Every code, a hundred to a room. A number is never used for a second meaning, for it stands in logs and in tickets.
/// </summary>
public static class Codes
{
    // App: 00xx
    public static readonly Code PortTaken =
        new(1, Severity.Error, "a port or address that something else uses, or that cannot be had");
    public static readonly Code FileMissing =
        new(2, Severity.Error, "a file that the command line names and that is not there");
    public static readonly Code CityTwin =
        new(3, Severity.Error, "a city of many that says of itself what another says");
    public static readonly Code CitiesOverlap =
        new(4, Severity.Error, "a city of many that lies or writes where another does");
    public static readonly Code LinkOutside =
        new(5, Severity.Error, "a link of one city of many that leads out of it, or to a folder that is read already");

    // Calendar: 01xx
    public static readonly Code HoursSyntax =
        new(101, Severity.Error, "opening hours that are not written as days and times");
    public static readonly Code HoursTime = new(102, Severity.Error, "a time that no clock shows");
    public static readonly Code HoursReversed = new(103, Severity.Error, "hours or dates that end before they begin");
    public static readonly Code HoursOverlap = new(104, Severity.Error, "opening hours of one day that overlap");
    public static readonly Code HoursDayTwice = new(105, Severity.Error, "a weekday that is given its hours twice");
    public static readonly Code NoSuchDay = new(106, Severity.Error, "a day that the calendar does not have");

    // Templates: 02xx
    public static readonly Code TemplateSyntax = new(201, Severity.Error, "a template that cannot be read");
    public static readonly Code TemplateUnclosed =
        new(202, Severity.Error, "a block of a template that is never closed");
    public static readonly Code TemplateFault =
        new(203, Severity.Error, "a template that cannot be rendered with what it was given");
    public static readonly Code TemplateLimit = new(204, Severity.Error, "a template that went over a limit");

    // Content: 03xx
    public static readonly Code NoSite = new(301, Severity.Error, "a folder that holds no site");
    public static readonly Code NotUtf8 = new(302, Severity.Error, "a file in another encoding than UTF-8");
    public static readonly Code BrokenSyntax =
        new(303, Severity.Error, "YAML, JSON, CSV or front matter that cannot be read");
    public static readonly Code UnknownKey = new(304, Severity.Error, "a key or column that nobody knows");
    public static readonly Code MissingKey = new(305, Severity.Error, "a key or cell that must be there");
    public static readonly Code DoubledKey = new(306, Severity.Error, "a key written twice");
    public static readonly Code WrongType = new(307, Severity.Error, "a value of another kind than its key wants");
    public static readonly Code BadValue = new(308, Severity.Error, "a value that does not have its form");
    public static readonly Code UnknownReference = new(309, Severity.Error, "a name that leads nowhere");
    public static readonly Code DoubledId = new(310, Severity.Error, "an id that two things share");
    public static readonly Code BadId = new(311, Severity.Error, "a file name that cannot be an id");
    public static readonly Code WrongSchema =
        new(312, Severity.Error, "a configuration of another schema than this Annai reads");
    public static readonly Code Unreadable = new(313, Severity.Error, "a file that cannot be opened");
    public static readonly Code RefusedLink = new(314, Severity.Error, "a link or a picture that a page must not have");
    public static readonly Code UnreadFile = new(315, Severity.Error, "a file below `content` that nobody reads");

    public static readonly Code UnknownLanguage =
        new(316, Severity.Error, "words in a language that the site does not have");
    public static readonly Code UntranslatedWords =
        new(317, Severity.Warning, "a page in another language that lacks words, shown in Japanese");
    public static readonly Code UnknownTextValue =
        new(318, Severity.Error, "a name in braces that stands for no value");
    public static readonly Code StaleDate =
        new(319, Severity.Warning, "a date in the text that is past, or that differs from the programme's");
    public static readonly Code UnknownContainer =
        new(320, Severity.Error, "a `:::` block of a kind that nobody knows, or with more behind it");
    public static readonly Code MediaMissing = new(321, Severity.Error, "a picture that is not in `content/media`");
    public static readonly Code HeavyPicture = new(322, Severity.Warning, "a picture of more than 40 KB on a phone");

    public static readonly Code PictureWithoutWords =
        new(323, Severity.Error, "a picture that does not say what it shows");

    public static readonly Code ContainerEnd =
        new(324, Severity.Error, "a `:::` block without its end, or an end without its block");
    public static readonly Code NoContent =
        new(325, Severity.Error, "a site without a programme, a notice or a page");
    public static readonly Code WrongCheckCharacter =
        new(326, Severity.Error, "a printed code whose last sign does not fit the others");
    public static readonly Code LedgerChanged =
        new(327, Severity.Error, "a ledger of what was printed that was changed or cut off");
    public static readonly Code PrintedCodeGone =
        new(328, Severity.Error, "a code that was printed and is not in the register any more");
    public static readonly Code PrintedCodeMoved =
        new(329, Severity.Error, "a code that was printed for something else than it opens now");
    public static readonly Code PayloadLong =
        new(330, Severity.Warning, "an address so long that printed symbols become finer");
    public static readonly Code PayloadTooLong =
        new(331, Severity.Error, "an address so long that printed symbols become too fine");
    public static readonly Code HostOfCity =
        new(332, Severity.Error, "a host that holds the municipality's name, to which it has not agreed");

    // Import: 04xx
    public static readonly Code SheetRefused = new(401, Severity.Error, "a file that is no spreadsheet");
    public static readonly Code SheetBroken =
        new(402, Severity.Error, "a spreadsheet that is cut off or damaged");

    public static readonly Code NoHeadings =
        new(403, Severity.Error, "a spreadsheet without headings that name a list of its kind");
    public static readonly Code RowsRefused =
        new(404, Severity.Error, "rows of a spreadsheet that lack what they cannot be without");
    public static readonly Code TooManyRemovals =
        new(405, Severity.Error, "an import that would take away more than a tenth of a list, or twenty of it");
    public static readonly Code MapUnknown =
        new(406, Severity.Error, "a `--map` that names a column which no list has");
    public static readonly Code NothingToUndo =
        new(407, Severity.Error, "an import that cannot be undone: there is none, or its list has changed since");
    public static readonly Code NoAddressTable =
        new(408, Severity.Error, "a table that is none of the ministry's address tables");
    public static readonly Code ContentTaken =
        new(409, Severity.Error, "a content that another program is writing");

    // Pages: 05xx
    public static readonly Code BrokenLink = new(501, Severity.Error, "a link into the site that leads nowhere");
    public static readonly Code DoubledIdOnPage = new(502, Severity.Error, "an id that two things of one page have");
    public static readonly Code HeadingOrder =
        new(503, Severity.Error, "headings of a page that leave out a level, say nothing, or have no first or two");
    public static readonly Code WithoutName = new(504, Severity.Error, "a field, link or button without words");
    public static readonly Code PictureWithoutAlt =
        new(505, Severity.Error, "a picture of a template that does not say what it shows");
    public static readonly Code WrongLanguage =
        new(506, Severity.Error, "a page that does not say its language, or names one that is none");
    public static readonly Code WithoutLandmark =
        new(507, Severity.Error, "a page without a title, or without exactly one `main`");
    public static readonly Code BadTelephone = new(508, Severity.Error, "a `tel:` link that no telephone dials");
    public static readonly Code HeavyPage =
        new(509, Severity.Warning, "a page, style or script above its budget of weight");
    public static readonly Code DeadOutsideLink =
        new(510, Severity.Error, "a link to another host that says that nothing is there");
    public static readonly Code UnansweredLink =
        new(511, Severity.Warning, "a link to another host that did not answer, or not clearly");
    public static readonly Code MovedLink = new(512, Severity.Warning, "a link to a page that has moved for good");

    // Output: 06xx
    public static readonly Code OutputTaken = new(601, Severity.Error, "an output folder that another build writes");
    public static readonly Code NoEarlierRelease =
        new(602, Severity.Error, "a rollback where no release is older than the current one");
    public static readonly Code NothingToMaintain =
        new(603, Severity.Error, "a maintenance where no release can be its base");
    public static readonly Code NotInRelease =
        new(604, Severity.Error, "a maintenance of what the current release does not have");
    public static readonly Code NoSuchMaintenance = new(605, Severity.Error, "the end of a maintenance that is not on");

    public static readonly Code NoPlaceForOutput =
        new(606, Severity.Error, "an output that is a file, or lies where authors write");

    // Browser: 07xx
    public static readonly Code BrowserMissing =
        new(701, Severity.Error, "no Chromium was found, or none is where `ANNAI_CHROMIUM` says");
    public static readonly Code BrowserNotStarted =
        new(702, Severity.Error, "the Chromium that was found does not start");
    public static readonly Code BrowserWithoutSandbox = new(703, Severity.Note, "Chromium runs without its sandbox");
    public static readonly Code BrowserTimedOut =
        new(704, Severity.Error, "a page did not finish within the time limit");
    public static readonly Code BrowserCrashed = new(705, Severity.Error, "the browser crashed over a page");
    public static readonly Code BrowserPageFailed = new(706, Severity.Error, "the browser gave a page up");
    public static readonly Code BrowserRequestRefused =
        new(707, Severity.Warning, "a page asks for what is not among its files");
    public static readonly Code PictureUnreadable =
        new(708, Severity.Error, "a file is no picture that a browser can show");
    public static readonly Code PdfUnreadable = new(709, Severity.Error, "a PDF cannot be read");
    public static readonly Code PdfEncrypted = new(710, Severity.Error, "a PDF is encrypted");
    public static readonly Code PdfPageMissing = new(711, Severity.Error, "a PDF has no such page");
    public static readonly Code PageTooLarge =
        new(712, Severity.Error, "a page or picture has more pixels than can be looked at");

    // Print: 08xx
    public static readonly Code CodeUnreadable =
        new(801, Severity.Error, "a printed code that does not say what the register says");
    public static readonly Code PageNotReleased =
        new(802, Severity.Error, "a printed code that does not open its notice in the current release");
    public static readonly Code ArtworkNotPdf =
        new(820, Severity.Error, "a file to be checked for printing that is no PDF");
    public static readonly Code ArtworkDamaged =
        new(821, Severity.Error, "a PDF to be checked that is cut off or damaged");
    public static readonly Code ArtworkLocked = new(822, Severity.Error, "a PDF to be checked that is encrypted");
    public static readonly Code ArtworkTooLarge =
        new(823, Severity.Error, "a PDF to be checked with more in it than can be looked at");
    public static readonly Code BleedMissing =
        new(824, Severity.Error, "artwork that reaches the trim and does not run on 3 mm beyond it");
    public static readonly Code TrimMissing = new(825, Severity.Warning, "a page that does not say where it is cut");
    public static readonly Code FontNotEmbedded =
        new(826, Severity.Error, "a font that does not come along with the artwork");
    public static readonly Code FontDrawn = new(827, Severity.Error, "a font whose letters are drawings (Type 3)");
    public static readonly Code ScreenColours =
        new(828, Severity.Warning, "colours of a screen (RGB) on a page to be printed");
    public static readonly Code BlackOfManyInks = new(829, Severity.Error, "black text of more inks than black");
    public static readonly Code SpotInk = new(830, Severity.Warning, "an ink beyond the four of a press");
    public static readonly Code TooMuchInk =
        new(831, Severity.Warning, "more ink on one spot than paper dries: above 300 %");
    public static readonly Code PictureTooCoarse = new(832, Severity.Error, "a picture of less than 200 ppi");
    public static readonly Code PictureCoarse = new(833, Severity.Warning, "a picture of less than 300 ppi");
    public static readonly Code PartUnread =
        new(834, Severity.Note, "a part of the artwork that the check does not look into");
    public static readonly Code CodeMissing =
        new(835, Severity.Error, "artwork of a notice without a code that can be read");
    public static readonly Code ModuleTooFine =
        new(836, Severity.Error, "a code on artwork with modules below 0.33 mm");
    public static readonly Code ModuleFine = new(837, Severity.Warning, "a code on artwork with modules below 0.40 mm");
    public static readonly Code QuietZoneTaken =
        new(838, Severity.Error, "a code on artwork with something in its quiet zone of four modules");
    public static readonly Code ContrastTooLow =
        new(839, Severity.Error, "a code on artwork of less than 70 % contrast, or light on dark");
    public static readonly Code VersionTooHigh = new(840, Severity.Error, "a code on artwork of a version above 4");
    public static readonly Code CodeUnknown = new(841, Severity.Error, "a code on artwork that is none of the site");
    public static readonly Code CodeOfAnotherNotice =
        new(842, Severity.Error, "a code on artwork that opens another notice than it should");
    public static readonly Code ClosedOnPosting =
        new(843, Severity.Error, "a code on artwork whose page is not open on the day of posting");
    public static readonly Code CodeSmallOnPostcard = new(844, Severity.Warning, "a code below 15 mm on a postcard");
    public static readonly Code CodeNearTrim = new(845, Severity.Warning, "a code within 5 mm of the trim");
    public static readonly Code AddressMissing =
        new(846, Severity.Warning, "a code on artwork without its address beside it, to be typed");
    public static readonly Code CodeOfManyInks =
        new(847, Severity.Error, "a code on artwork that is not printed by the black plate alone");

    // Print, artwork of our own: from 0803
    public static readonly Code NoSender = new(803, Severity.Error, "a postcard without a sender");
    public static readonly Code TextDoesNotFit = new(804, Severity.Error, "a text that its place on paper cannot hold");
    public static readonly Code SignNotPrintable =
        new(805, Severity.Error, "a sign that the font of print lacks, or that each machine has another for");
    public static readonly Code InkUndeclared = new(806, Severity.Error, "a colour of artwork that has no inks");
    public static readonly Code NotForPlates =
        new(807, Severity.Error, "a gradient, transparency or picture of which no plates can be made");
    public static readonly Code FontNotForPress =
        new(808, Severity.Error, "a font in artwork that is another one, not embedded, or made of drawings");
    public static readonly Code PictureInInks =
        new(809, Severity.Note, "a picture that was turned from RGB into four inks");
    public static readonly Code NoPrintProfile = new(810, Severity.Error, "a file that is no ICC profile of a press");
    public static readonly Code SymbolTooFine =
        new(811, Severity.Error, "a code whose modules are too fine to be read");
    public static readonly Code SymbolHemmedIn =
        new(812, Severity.Error, "something in the quiet zone of a code");
    public static readonly Code SymbolCrowded =
        new(813, Severity.Warning, "a code that is small, near an edge, or without its address");
    public static readonly Code NoSymbolOnArtwork =
        new(814, Severity.Error, "artwork without its code, or with more than one");
    public static readonly Code SheetsLost =
        new(815, Severity.Error, "artwork whose sheets the browser printed as more or fewer");
    public static readonly Code ManyProofs = new(816, Severity.Warning, "a proof of more rounds than are usual");

    // Events: 09xx
    public static readonly Code BrokenVocabulary = new(901, Severity.Error, "a vocabulary that cannot be read");
    public static readonly Code LogTaken = new(902, Severity.Error, "a log of visits that another process writes");
    public static readonly Code TornTail = new(903, Severity.Warning, "a log that ended in half a record");
    public static readonly Code BrokenRecord = new(904, Severity.Error, "a line of the log that is no record");
    public static readonly Code BrokenSeal =
        new(905, Severity.Error, "a sealed day of the log that is not what was sealed");

    public static readonly Code NotSealed = new(907, Severity.Warning, "a day of the log that could not be sealed");
    public static readonly Code WrongTally = new(906, Severity.Error, "a tally that is not what its events say");

    // Collector: 10xx
    // Reports: 11xx
    // Accounts: 12xx
    // Revisions: 13xx
    // Editor: 14xx

    /// <summary>The code of a number, for findings that were written down.</summary>
    public static Code Of(int number) => typeof(Codes).GetFields()
        .Select(field => field.GetValue(null))
        .OfType<Code>()
        .First(code => code.Number == number);
}
