"""Where the labelled sets that the shipped model learnt from come from, and under what licence."""

_MIT_OVER_OTHERS = "MIT for the repository; the texts are third-party"

ORIGINS = {
    "spam_en_youtube": ("UCI YouTube Spam Collection, through shalimanov/spamchecker", "UCI lists CC BY 4.0"),
    "spam_en_sms": ("UCI SMS Spam Collection, through dixitomkar1809/Text-Classification", "UCI lists CC BY 4.0"),
    "spam_ru_telegram": ("Telegram chats, tizhproger/spamfilter", "GPL-3.0 for the repository; none for the texts"),
    "spam_id_judol_a": ("YouTube comments, gbennnn/judol-comment-classification", "MIT"),
    "spam_id_judol_b": ("YouTube comments, Ikryz7/skripsi-xai-judi-online", "none stated"),
    "negative_en_apple": ("CrowdFlower tweets about Apple, through akshat1289/data_mining", "listed as public domain"),
    "negative_en_products": ("product reviews by sentence, cjhutto/vaderSentiment", "MIT"),
    "negative_en_tweets": ("tweets, cjhutto/vaderSentiment", "MIT"),
    "negative_en_bank_app": ("Play Store, Jcboy101/Moniepoint-Customer-Sentiment-Analysis", "none stated"),
    "negative_ru_telecom": ("tweets about telecoms, mokoron/sentirueval", "none stated; asks to be cited"),
    "negative_ru_telecom_2015": ("tweets, searayeah/russian-sentiment-emotion-datasets", "none stated"),
    "negative_ru_cars": ("car reviews, searayeah/russian-sentiment-emotion-datasets", "none stated"),
    "negative_ru_restaurants": ("restaurant reviews, searayeah/russian-sentiment-emotion-datasets", "none stated"),
    "negative_ru_bank_reviews": ("bank reviews, SemenZhidkov/analize_banki_ru_comments", _MIT_OVER_OTHERS),
    "negative_ru_tweets": ("tweets, sismetanin/rusentitweet", "none stated"),
    "negative_ru_marketplace": ("Ozon reviews, anya26sh/Analyzing-Ozon-reviews-", "none stated"),
    "negative_id_reviews": ("SmSA of IndoNLU, indobenchmark/indonlu", "MIT; the data card lists CC BY-SA 4.0"),
    "negative_id_products": ("Tokopedia, rhiosutoyo/PRDECT-ID-Indonesian-Product-Reviews-Dataset", _MIT_OVER_OTHERS),
    "negative_id_public_apps": ("Play Store, Leoudah/Dataset-Ulasan-Aplikasi-Layanan-Publik-Indonesia", "none stated"),
    "negative_id_messenger": ("Play Store, ikbalirawan/Analisis-Sentimen-Ulasan-Aplikasi", "none stated"),
    "negative_id_shop": (
        "Play Store, haritsagungw/Shopee-Reviews-Sentiment-Analysis-in-Indonesian-Language",
        "none stated",
    ),
    "obscene_en_tweets": ("tweets, t-davidson/hate-speech-and-offensive-language", "MIT"),
    "obscene_ru_detox": ("comments, s-nlp/russe_detox_2022", "none stated; the data card lists OpenRAIL++"),
    "obscene_ru_vk": ("VK comments, alla-g/toxicity-detection-thesis", "none stated"),
    "bot_en_accounts": ("tweets of accounts, apollo-ullah/botornot-ady", "none stated"),
    "bot_fr_accounts": ("tweets of accounts, apollo-ullah/botornot-ady", "none stated"),
    "prize_mixed_mined": ("picked by a pattern from the other sets, labelled by one person", "that of each set"),
    "prize_en_begging": ("YouTube comments, Kevinbui2/youtube_comments_spam", "none stated"),
    "prize_contest_posts": (
        "comments under contests: jackbaldwin24/instagram-tag-analyzer, LeonardoPereirajr, omarsolieman",
        "none stated; none stated; MIT",
    ),
}
"""Source to its origin and its licence; other sources are the trainer's own."""
