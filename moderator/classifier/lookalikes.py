"""Letters that are drawn like others, and what they stand for: Unicode's confusables, made smaller by hand."""

LATIN_OF = {
    "a": "ɑΑαᎪᗅᴀ⍺ꓮ𐊠𖽀",
    "b": "ƄʙΒᏏᏴᑲᖯᗷꓐꞴ𐊂𐊡𐌁",
    "c": "ᏟᴄⲤⲥꓚꮯ𐊢𐌂𐐕𐐽𐔜𑣩𑣲",
    "d": "đᎠᏧᑯᗞᗪᴅꓒꓓ",
    "e": "ɘəΕᎬᴇⴹꓰꬲ𐊆𑢦𑢮",
    "f": "ϜքᖴẝꓝꜰꞘꞙꬵ𐊇𐊥𐔥𑢢𑣂𝈓",
    "g": "ƍɡɢցᏀᏳᶃꓖ",
    "h": "ħʜΗհᎻᏂᕼⲎꓧ𐋏",
    "i": "ıɩɪΙιᎥ⍳ꭵ𑣃",
    "j": "ͿϳᎫᒍᴊꓙꞲ",
    "k": "ΚᏦᴋⲔꓗ𐔘",
    "l": "łƖǀʟᏞᒪⲒⳐⵏꓡꓲ𐊊𐌉𐌠𐐛𐔦𑢣𑢲𖼖𖼨𝈪",
    "m": "ΜϺᎷᗰᴍⲘꓟ𐊰𐌑",
    "n": "ŋɴΝηոռⲚꓠ𐔓",
    "o": "øɵΟοσՕօჿᴏᴑⲞⲟⵔꓳꬽ𐊒𐊫𐐄𐐬𐓂𐓪𐔖𑢵𑣈𑣗𑣠",
    "p": "þΡρᏢᑭᴘ⍴Ⲣⲣꓑ𐊕",
    "q": "ǫգզⵕ",
    "r": "ƦʀᎡᏒᖇᴦⲅꓣꭇꭈꮁ𐒴𖼵𝈖",
    "s": "ƽՏᏕᏚꓢꜱꮪ𐊖𐐠𐑈𑣁𖼺",
    "t": "ŧΤᎢᴛⲦꓔ𐊗𐊱𐌕𑢼𖼊",
    "u": "ʋμυՍսᑌᴜꓴꞟꭎꭒ𐓎𐓶𑢸𑣘𖽂",
    "v": "νᏙᐯᴠⴸꓦꮩ𐔝𑢠𑣀𖼈𝈍",
    "w": "ɯաᎳᏔᴡꓪꮃ𑣦𑣯",
    "x": "Χᕁᕽ᙭᙮ⲬⵝꓫꞳ𐊐𐊴𐌗𐌢𐔧𑣬",
    "y": "ɣʏΥγყᎩᎽᶌỿⲨꓬꭚ𐊲𑢤𑣜𖽃",
    "z": "ΖᏃᴢꓜꮓ𐋵𑢩𑣄𑣥",
}
"""Latin letters, and signs of scripts that no shipped language is written in which pass for them."""

SQUARED = ((0x1F130, 26), (0x1F150, 26), (0x1F170, 26), (0x1F1E6, 26))
"""First code point and length of the alphabets in circles, squares and flags that NFKC leaves as they are."""

LATIN_TO_CYRILLIC = dict(zip("abcehikmoprstuxynw30469", "авсеникморгстихупшзочбя", strict=True))
"""What a Latin letter or a digit means inside a word that is otherwise Cyrillic."""

CYRILLIC_TO_LATIN = dict(zip("авенкморстухіјѕԁһԛԝгпи", "abehkmopctyxijsdhqwrnu", strict=True))
"""What a Cyrillic letter means inside a word that is otherwise Latin."""

DIGIT_TO_LATIN = dict(zip("01345789", "oieastbg", strict=True))
"""What a digit means between two Latin letters."""
