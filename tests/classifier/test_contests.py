"""Posts that announce a contest are told from those that speak of one, of winning, or of quarrels."""

import pytest

from moderator.classifier.behaviour import announces_contest

ANNOUNCED = (
    "GIVEAWAY time! Tag two friends below",
    "Autumn give away: three mugs for three of you",
    "We are giving away 5 tickets to Friday's concert",
    "Win a pair of boots: follow us and tag a friend",
    "New season, new shoes! Win one of ten pairs",
    "Follow and share for a chance to win our autumn box",
    "Comment your favourite flavour to be in with a chance",
    "Tag a friend and share this post to enter",
    "Your chance to win a weekend by the sea",
    "Winners will be announced on Friday",
    "We'll pick a lucky winner on Sunday",
    "Prize draw for all who come on Saturday",
    "Photo contest! Enter with your best picture of the harbour",
    "Our baking competition is open: prizes for the best three, rules below",
    "Розыгрыш! Подпишись и отметь двух друзей",
    "Большой розыгрыш призов ко дню рождения кофейни",
    "Разыгрываем пять подарочных сертификатов",
    "В пятницу разыграем два билета в театр",
    "Конкурс репостов до пятницы",
    "Объявляем конкурс рисунков для детей",
    "Условия конкурса: подписка и репост",
    "Отметьте подругу и выиграйте набор",
    "Гивэвей недели: три кружки",
    "Участвуй в конкурсе и получи подарок",
    "Победителя выберем случайным образом в воскресенье",
    "В понедельник назовём имя: победителей определим генератором",
    "Дарим абонемент за репост этой записи",
    "Ваш шанс выиграть ужин на двоих",
    "Викторина! Ответ в комментариях, лучшему приз",
    "Bagi-bagi hadiah akhir tahun",
    "Kuis berhadiah, jawab di komentar",
    "Tag 3 teman dan menangkan sepatu",
    "Giveaway lagi! Follow akun ini dan mention dua temanmu",
    "Ikuti lomba foto kami, hadiah voucher belanja",
    "Pemenang akan diumumkan hari Jumat",
    "Komen di bawah, tiga orang dapat hadiah",
    "Undian: syarat ada di bawah",
)
NOT_ANNOUNCED = (
    "",
    "Our new autumn collection is here",
    "Join us for coffee",
    "We won first prize in the city's barista competition",
    "Our team took the title in the office football competition",
    "Competition among cafes keeps us on our toes",
    "The look on his face was a dead giveaway",
    "No spoilers please, do not give away the ending",
    "A win for the whole harbour: the market stays open",
    "Last chance to win the league this season",
    "How to win an argument about coffee",
    "Tag a friend who needs this coat",
    "Share your favourite recipe with us",
    "Follow us for more news",
    "Мы открылись на Лесной улице",
    "Наш бариста победил в городском конкурсе",
    "Мы участвуем в конкурсе на лучшую кофейню города",
    "Конкурсная комиссия назвала подрядчика",
    "Нам нет равных: вне конкуренции",
    "Жеребьёвка и розыгрыш Кубка страны начнутся в марте",
    "Друзья разыгрывают друг друга весь день",
    "Вчера команда разыграла угловой и забила",
    "Нашу кофейню выбрали лучшей",
    "Как не проиграть суд с застройщиком",
    "Сегодня мы дарим вам хорошее настроение",
    "Отметили день рождения кофейни",
    "Подпишитесь, чтобы не пропустить новости",
    "Menu baru sudah tersedia",
    "Tim kami juara lomba memasak tingkat kota",
    "Warga ramai menonton lomba lari pagi",
    "Kuis matematika untuk kelas enam",
    "Cara menangkan hati pelanggan",
    "Follow kami untuk resep baru",
)


@pytest.mark.parametrize("text", ANNOUNCED)
def test_a_contest_is_known_in_three_languages(text: str) -> None:
    assert announces_contest(text)


@pytest.mark.parametrize("text", NOT_ANNOUNCED)
def test_a_post_that_offers_nothing_is_no_contest(text: str) -> None:
    assert not announces_contest(text)


def test_an_endless_post_is_read_in_a_moment() -> None:
    assert not announces_contest("tag share follow репост отметь " * 40_000)
