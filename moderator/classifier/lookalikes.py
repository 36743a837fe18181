"""Letters that are drawn like others, and what they stand for: Unicode's confusables, made smaller by hand."""

LATIN_OF = {
    "a": "ɑΑαᎪᗅᴀ⍺ꓮ𐊠𖽀ɐ",
    "b": "ƄʙΒᏏᏴᑲᖯᗷꓐꞴ𐊂𐊡𐌁ɓƀβϐ",
    "c": "ᏟᴄⲤⲥꓚꮯ𐊢𐌂𐐕𐐽𐔜𑣩𑣲ƈϲς",
    "d": "đᎠᏧᑯᗞᗪᴅꓒꓓɗɖδ",
    "e": "ɘəΕᎬᴇⴹꓰꬲ𐊆𑢦𑢮ɛɜεϵ",
    "f": "ϜքᖴẝꓝꜰꞘꞙꬵ𐊇𐊥𐔥𑢢𑣂𝈓",
    "g": "ƍɡɢցᏀᏳᶃꓖɠ",
    "h": "ħʜΗհᎻᏂᕼⲎꓧ𐋏ɦ",
    "i": "ıɩɪΙιᎥ⍳ꭵ𑣃ɨ",
    "j": "ͿϳᎫᒍᴊꓙꞲ",
    "k": "ΚᏦᴋⲔꓗ𐔘κϰƙĸ",
    "l": "łƖǀʟᏞᒪⲒⳐⵏꓡꓲ𐊊𐌉𐌠𐐛𐔦𑢣𑢲𖼖𖼨𝈪",
    "m": "ΜϺᎷᗰᴍⲘꓟ𐊰𐌑ɱ",
    "n": "ŋɴΝηոռⲚꓠ𐔓ɲπ",
    "o": "øɵΟοσՕօჿᴏᴑⲞⲟⵔꓳꬽ𐊒𐊫𐐄𐐬𐓂𐓪𐔖𑢵𑣈𑣗𑣠ɔθ",
    "p": "þΡρᏢᑭᴘ⍴Ⲣⲣꓑ𐊕ƥϱ",
    "q": "ǫգզⵕʠ",
    "r": "ƦʀᎡᏒᖇᴦⲅꓣꭇꭈꮁ𐒴𖼵𝈖ɽɾ",
    "s": "ƽՏᏕᏚꓢꜱꮪ𐊖𐐠𐑈𑣁𖼺ʂ",
    "t": "ŧΤᎢᴛⲦꓔ𐊗𐊱𐌕𑢼𖼊τʈƭʇ",
    "u": "ʋμυՍսᑌᴜꓴꞟꭎꭒ𐓎𐓶𑢸𑣘𖽂ʉ",
    "v": "νᏙᐯᴠⴸꓦꮩ𐔝𑢠𑣀𖼈𝈍ʌ",
    "w": "ɯաᎳᏔᴡꓪꮃ𑣦𑣯ωʍϖ",
    "x": "Χᕁᕽ᙭᙮ⲬⵝꓫꞳ𐊐𐊴𐌗𐌢𐔧𑣬χ",
    "y": "ɣʏΥγყᎩᎽᶌỿⲨꓬꭚ𐊲𑢤𑣜𖽃ƴ",
    "z": "ΖᏃᴢꓜꮓ𐋵𑢩𑣄𑣥ʐζ",
}
"""Latin letters, and signs of scripts that no shipped language is written in which pass for them."""

SQUARED = ((0x1F130, 26), (0x1F150, 26), (0x1F170, 26), (0x1F1E6, 26))
"""First code point and length of the alphabets in circles, squares and flags that NFKC leaves as they are."""

LATIN_TO_CYRILLIC = dict(zip("abcehikmoprstuxynw30469", "авсеникморгстихупшзочбя", strict=True))
"""What a Latin letter or a digit means inside a word that is otherwise Cyrillic."""

CYRILLIC_TO_LATIN = dict(
    zip("авенкморстухіјѕԁһԛԝгпиьшѵӏэцяґүұқҝңҳҽҿ", "abehkmopctyxijsdhqwrnubwvleurryykknxee", strict=True)
)
"""What a Cyrillic letter means inside a word that is otherwise Latin."""

DIGIT_TO_LATIN = dict(zip("01345789", "oieastbg", strict=True))
"""What a digit means between two Latin letters."""

SETTLED = 0xF0000
"""Added to the code point of a letter, this is a sign of private use for a letter that was drawn as another."""
