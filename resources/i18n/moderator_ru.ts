<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>Accuracy</name>
    <message>
        <source>Measured on</source>
        <translation>Измерено на</translation>
    </message>
    <message>
        <source>Sources it never saw</source>
        <translation>Незнакомые источники</translation>
    </message>
    <message>
        <source>Reliability</source>
        <translation>Надёжность</translation>
    </message>
    <message>
        <source>Held out in training</source>
        <translation>Отложено при обучении</translation>
    </message>
    <message>
        <source>Streams nobody labelled</source>
        <translation>Каналы без разметки</translation>
    </message>
    <message>
        <source>Not learnt from; judged as comments that come in are. 95 % intervals below.</source>
        <translation>Модель на них не училась и оценивала их как новые комментарии. Ниже — интервалы 95 %.</translation>
    </message>
    <message>
        <source>Each text scored by a model that had not learnt from its source. 95 % intervals below.</source>
        <translation>Каждый текст оценила модель, не учившаяся на его источнике. Ниже — интервалы 95 %.</translation>
    </message>
    <message>
        <source>The share of comments that is raised, where false alarms are what one notices.</source>
        <translation>Доля помеченных комментариев: здесь заметны прежде всего ложные тревоги.</translation>
    </message>
    <message>
        <source>Share that has the flag, by the score predicted, with 95 % intervals; below, how scores are spread. Calibration error {error}.</source>
        <translation>Доля с меткой в зависимости от оценки, с интервалами 95 %; ниже — распределение оценок. Ошибка калибровки {error}.</translation>
    </message>
    <message>
        <source>Flag</source>
        <translation>Метка</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Источник</translation>
    </message>
    <message>
        <source>How right the model is, source by source</source>
        <translation>Насколько модель права, по источникам</translation>
    </message>
    <message>
        <source>Stream</source>
        <translation>Канал</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Комментарии</translation>
    </message>
    <message>
        <source>What the model raises in streams</source>
        <translation>Что модель помечает в каналах</translation>
    </message>
</context>
<context>
    <name>Action</name>
    <message>
        <source>Approve</source>
        <translation>Одобрить</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Скрыть</translation>
    </message>
    <message>
        <source>Unhide</source>
        <translation>Показать снова</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Spam</source>
        <translation>Спам</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Ответить</translation>
    </message>
    <message>
        <source>Ban author</source>
        <translation>Забанить автора</translation>
    </message>
    <message>
        <source>Unban author</source>
        <translation>Снять бан с автора</translation>
    </message>
    <message>
        <source>Escalate</source>
        <translation>Эскалировать</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>Назначить</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>Отложить</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>Вернуть в работу</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Заметка</translation>
    </message>
    <message>
        <source>Flag</source>
        <translation>Пометить</translation>
    </message>
    <message>
        <source>Set priority</source>
        <translation>Задать приоритет</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>Направить</translation>
    </message>
    <message>
        <source>Prepare reply</source>
        <translation>Подготовить ответ</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Спросить</translation>
    </message>
    <message>
        <source>Notify</source>
        <translation>Уведомить</translation>
    </message>
</context>
<context>
    <name>ActionBar</name>
    <message>
        <source>Decisions</source>
        <translation>Решения</translation>
    </message>
    <message>
        <source>More ▾</source>
        <translation>Ещё ▾</translation>
    </message>
    <message>
        <source>More decisions</source>
        <translation>Другие решения</translation>
    </message>
    <message>
        <source>teaches nothing ×</source>
        <translation>без обучения ×</translation>
    </message>
    <message>
        <source>Goes with the next decision only; a click takes it away</source>
        <translation>Только для следующего решения; щелчок убирает</translation>
    </message>
    <message>
        <source>The next decision teaches nothing, take that away</source>
        <translation>Следующее решение не учит модель; убрать это</translation>
    </message>
    <message>
        <source>{reason}, take it away</source>
        <translation>{reason}, убрать</translation>
    </message>
    <message>
        <source>suggested</source>
        <translation>предлагается</translation>
    </message>
</context>
<context>
    <name>AlarmDialog</name>
    <message>
        <source>Alarm · {brand}</source>
        <translation>Тревога · {brand}</translation>
    </message>
    <message>
        <source>Open the comments</source>
        <translation>Открыть комментарии</translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <translation>Взять на себя</translation>
    </message>
    <message>
        <source>Mute for…</source>
        <translation>Заглушить на…</translation>
    </message>
    <message>
        <source>Hour by hour; the line is what is usual</source>
        <translation>По часам; линия — как обычно</translation>
    </message>
    <message>
        <source>Posts</source>
        <translation>Посты</translation>
    </message>
    <message>
        <source>Authors</source>
        <translation>Авторы</translation>
    </message>
    <message>
        <source>Said now, and not before</source>
        <translation>Говорят сейчас, а раньше нет</translation>
    </message>
    <message>
        <source>No word stands out.</source>
        <translation>Ни одно слово не выделяется.</translation>
    </message>
    <message>
        <source>since {moment}</source>
        <translation>с {moment}</translation>
    </message>
    <message>
        <source>ended {moment}</source>
        <translation>закончилась {moment}</translation>
    </message>
    <message>
        <source>{who} sees to it</source>
        <translation>занимается {who}</translation>
    </message>
    <message>
        <source>muted until {moment}</source>
        <translation>заглушена до {moment}</translation>
    </message>
</context>
<context>
    <name>AlarmLine</name>
    <message>
        <source>Look</source>
        <translation>Посмотреть</translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <translation>Взять на себя</translation>
    </message>
    <message>
        <source>Mute for…</source>
        <translation>Заглушить на…</translation>
    </message>
    <message>
        <source>Alarm</source>
        <translation>Тревога</translation>
    </message>
</context>
<context>
    <name>Asking</name>
    <message>
        <source>In 1 hour</source>
        <translation>Через час</translation>
    </message>
    <message>
        <source>In 3 hours</source>
        <translation>Через 3 часа</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Завтра</translation>
    </message>
    <message>
        <source>Next week</source>
        <translation>На следующей неделе</translation>
    </message>
    <message>
        <source>Until the author answers</source>
        <translation>До ответа автора</translation>
    </message>
    <message>
        <source>Me ({name})</source>
        <translation>Я ({name})</translation>
    </message>
</context>
<context>
    <name>AuthorCard</name>
    <message>
        <source>Author</source>
        <translation>Автор</translation>
    </message>
    <message>
        <source>The stream does not say who wrote this.</source>
        <translation>Канал не сообщает, кто это написал.</translation>
    </message>
    <message>
        <source>The author&apos;s comments over time</source>
        <translation>Комментарии автора по времени</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Ещё</translation>
    </message>
    <message>
        <source>Less</source>
        <translation>Меньше</translation>
    </message>
    <message>
        <source>No name</source>
        <translation>Без имени</translation>
    </message>
    <message>
        <source>your own account · {since}</source>
        <translation>ваш собственный аккаунт · {since}</translation>
    </message>
    <message>
        <source>All {n} comments</source>
        <translation>Все комментарии ({n})</translation>
    </message>
    <message>
        <source>Comments here</source>
        <translation>Комментарии</translation>
    </message>
    <message>
        <source>On distinct posts</source>
        <translation>Разных постов</translation>
    </message>
    <message>
        <source>Median gap</source>
        <translation>Медианный интервал</translation>
    </message>
    <message>
        <source>Earlier decisions</source>
        <translation>Решения до этого</translation>
    </message>
</context>
<context>
    <name>AutomaticPanel</name>
    <message>
        <source>Flag</source>
        <translation>Метка</translation>
    </message>
    <message>
        <source>What it does by itself</source>
        <translation>Что делает сама</translation>
    </message>
    <message>
        <source>Flags</source>
        <translation>Метки</translation>
    </message>
    <message>
        <source>{flag} {does} from now on; what is here already stays as it is</source>
        <translation>«{flag}» теперь {does}; то, что уже здесь, не меняется</translation>
    </message>
    <message>
        <source>{flag} does nothing by itself any more</source>
        <translation>«{flag}» больше ничего не делает сама</translation>
    </message>
</context>
<context>
    <name>AutomaticProposal</name>
    <message>
        <source>Action</source>
        <translation>Действие</translation>
    </message>
    <message>
        <source>From</source>
        <translation>От</translation>
    </message>
    <message>
        <source>Surely right</source>
        <translation>Точно верно</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>Мин.</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Решения</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Нужно</translation>
    </message>
    <message>
        <source>Scores from which the flag might act</source>
        <translation>Оценки, с которых метка могла бы действовать</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Остановить</translation>
    </message>
    <message>
        <source>What {flag} might do by itself</source>
        <translation>Что «{flag}» могла бы делать сама</translation>
    </message>
    <message>
        <source>Counting decisions…</source>
        <translation>Подсчёт решений…</translation>
    </message>
    <message>
        <source>It acts on comments that come from now on; each can be undone.</source>
        <translation>Действует на новые комментарии; каждое действие можно отменить.</translation>
    </message>
    <message>
        <source>This is what it does already.</source>
        <translation>Так и есть сейчас.</translation>
    </message>
    <message>
        <source>Only a lead may say what a flag does by itself.</source>
        <translation>Только руководитель решает, что метка делает сама.</translation>
    </message>
    <message>
        <source>{right} of {all}</source>
        <translation>{right} из {all}</translation>
    </message>
    <message>
        <source>no decision yet</source>
        <translation>решений пока нет</translation>
    </message>
    <message>
        <source>{value} right, {lower} certain</source>
        <translation>верно {value}, наверняка {lower}</translation>
    </message>
    <message>
        <source>may be allowed</source>
        <translation>можно разрешить</translation>
    </message>
    <message>
        <source>By what people decided under the model in use. The line is the {promise} that has to be certain (95 % lower bound) before a flag may act.</source>
        <translation>По решениям людей при нынешней модели. Линия — {promise}: столько должно быть наверняка (нижняя граница 95 %), чтобы метка могла действовать.</translation>
    </message>
</context>
<context>
    <name>BadLinesModel</name>
    <message>
        <source>Line</source>
        <translation>Строка</translation>
    </message>
    <message>
        <source>Why it was not taken</source>
        <translation>Почему не принята</translation>
    </message>
    <message>
        <source>What stood there</source>
        <translation>Что там было</translation>
    </message>
</context>
<context>
    <name>Because</name>
    <message>
        <source>only tags people, which says nothing</source>
        <translation>только отметки людей — это ни о чём не говорит</translation>
    </message>
    <message>
        <source>the scale ends here</source>
        <translation>здесь шкала кончается</translation>
    </message>
    <message>
        <source>judged by all that the account writes, not by this comment</source>
        <translation>по всему, что пишет аккаунт, а не по этому комментарию</translation>
    </message>
    <message>
        <source>an account of your own, never flagged</source>
        <translation>ваш собственный аккаунт, метки не ставятся</translation>
    </message>
    <message>
        <source>before anything is read</source>
        <translation>до чтения текста</translation>
    </message>
    <message>
        <source>Adds up to {sum}, that is {score}; flagged from {limit}.</source>
        <translation>В сумме {sum}, то есть {score}; метка ставится от {limit}.</translation>
    </message>
    <message>
        <source>Adds up to {sum}, that is {score}; not flagged, that begins at {limit}.</source>
        <translation>В сумме {sum}, то есть {score}; без метки — она ставится от {limit}.</translation>
    </message>
    <message>
        <source>{told} When it was last judged it was {score}.</source>
        <translation>{told} При последней оценке было {score}.</translation>
    </message>
    <message>
        <source>Adds up to {sum}, facts weighed by rule; not flagged, that begins at {limit}.</source>
        <translation>В сумме {sum}, факты взвешены по правилу; без метки — она ставится от {limit}.</translation>
    </message>
    <message>
        <source>Adds up to {sum}; flagged by the facts alone, which by rule need not reach {limit}.</source>
        <translation>В сумме {sum}; метка поставлена по одним фактам, которым по правилу не нужно достигать {limit}.</translation>
    </message>
    <message>
        <source>Adds up to {sum}, facts weighed by rule; flagged from {limit}.</source>
        <translation>В сумме {sum}, факты взвешены по правилу; метка ставится от {limit}.</translation>
    </message>
    <message>
        <source>No five parts left out would turn it.</source>
        <translation>Никакие пять частей не изменили бы решение, если их убрать.</translation>
    </message>
    <message>
        <source>“{part}”</source>
        <translation>«{part}»</translation>
    </message>
    <message>
        <source>{first} and {last}</source>
        <translation>{first} и {last}</translation>
    </message>
    <message>
        <source>Without {parts} it would not be flagged</source>
        <translation>Без {parts} метки бы не было</translation>
    </message>
    <message>
        <source>Without {parts} it would be flagged</source>
        <translation>Без {parts} метка бы появилась</translation>
    </message>
    <message>
        <source>{said} ({score}).</source>
        <translation>{said} ({score}).</translation>
    </message>
    <message>
        <source>rule “{name}”</source>
        <translation>правило «{name}»</translation>
    </message>
    <message>
        <source>{share} alike</source>
        <translation>сходство {share}</translation>
    </message>
</context>
<context>
    <name>BrandPanel</name>
    <message>
        <source>Brands</source>
        <translation>Бренды</translation>
    </message>
    <message>
        <source>Keep the brand</source>
        <translation>Сохранить бренд</translation>
    </message>
    <message>
        <source>the usual path</source>
        <translation>обычный путь</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>закрыто</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Часовой пояс</translation>
    </message>
    <message>
        <source>Public holidays of</source>
        <translation>Праздники страны</translation>
    </message>
    <message>
        <source>First answer within</source>
        <translation>Первый ответ за</translation>
    </message>
    <message>
        <source>Settled within</source>
        <translation>Решение вопроса за</translation>
    </message>
    <message>
        <source>Escalation path</source>
        <translation>Путь эскалации</translation>
    </message>
    <message>
        <source>More free days</source>
        <translation>Ещё выходные</translation>
    </message>
    <message>
        <source>Variables of replies</source>
        <translation>Переменные ответов</translation>
    </message>
    <message>
        <source>Signatures by language</source>
        <translation>Подписи по языкам</translation>
    </message>
    <message>
        <source>Brand</source>
        <translation>Бренд</translation>
    </message>
    <message>
        <source>Without any hours, every hour counts. Times are hours and minutes of business: 4h, 90m, 1h 30m.</source>
        <translation>Если часы не указаны, считается каждый час. Сроки — в рабочих часах и минутах: 4h, 90m, 1h 30m.</translation>
    </message>
</context>
<context>
    <name>CampaignCard</name>
    <message>
        <source>Campaign</source>
        <translation>Кампания</translation>
    </message>
    <message>
        <source>No other comment says the same.</source>
        <translation>Больше никто не написал того же.</translation>
    </message>
    <message>
        <source>The campaign&apos;s comments over time</source>
        <translation>Комментарии кампании по времени</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Ещё</translation>
    </message>
    <message>
        <source>Less</source>
        <translation>Меньше</translation>
    </message>
    <message>
        <source>Campaign · {n} alike</source>
        <translation>Кампания · похожих: {n}</translation>
    </message>
    <message>
        <source>Authors</source>
        <translation>Авторы</translation>
    </message>
    <message>
        <source>First seen</source>
        <translation>Впервые</translation>
    </message>
    <message>
        <source>Streams</source>
        <translation>Каналы</translation>
    </message>
    <message>
        <source>Review all {n}</source>
        <translation>Обзор ({n})</translation>
    </message>
    <message>
        <source>Hide all {n}</source>
        <translation>Скрыть ({n})</translation>
    </message>
</context>
<context>
    <name>Care</name>
    <message>
        <source>a reminder</source>
        <translation>напоминание</translation>
    </message>
    <message>
        <source>the next level</source>
        <translation>следующий уровень</translation>
    </message>
    <message>
        <source>a higher priority</source>
        <translation>выше приоритет</translation>
    </message>
    <message>
        <source>{days} d {hours} h</source>
        <translation>{days} дн. {hours} ч</translation>
    </message>
    <message>
        <source>{days} d</source>
        <translation>{days} дн.</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} ч {minutes} мин</translation>
    </message>
    <message>
        <source>{hours} h</source>
        <translation>{hours} ч</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} мин</translation>
    </message>
    <message>
        <source>due in {span}</source>
        <translation>срок через {span}</translation>
    </message>
    <message>
        <source>over by {span}</source>
        <translation>просрочено на {span}</translation>
    </message>
    <message>
        <source>the usual path</source>
        <translation>обычный путь</translation>
    </message>
    <message>
        <source>“{path}”</source>
        <translation>«{path}»</translation>
    </message>
    <message>
        <source>level {level} of {levels} of {path}</source>
        <translation>уровень {level} из {levels}, {path}</translation>
    </message>
    <message>
        <source>Level {level}</source>
        <translation>Уровень {level}</translation>
    </message>
    <message>
        <source>broken by {span}</source>
        <translation>с опозданием на {span}</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>в срок</translation>
    </message>
    <message>
        <source>Escalated to</source>
        <translation>Эскалация</translation>
    </message>
    <message>
        <source>When it runs out</source>
        <translation>По истечении</translation>
    </message>
    <message>
        <source>First answer</source>
        <translation>Первый ответ</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>Решение вопроса</translation>
    </message>
    <message>
        <source>Snoozed</source>
        <translation>Отложен</translation>
    </message>
    <message>
        <source>until the author answers</source>
        <translation>до ответа автора</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Очередь</translation>
    </message>
    <message>
        <source>Prepared reply</source>
        <translation>Готовый ответ</translation>
    </message>
    <message>
        <source>{who} asks {whom} · {ago}</source>
        <translation>Вопрос: {who} → {whom} · {ago}</translation>
    </message>
    <message>
        <source>a rule</source>
        <translation>правило</translation>
    </message>
    <message>
        <source>{who}: {answer}</source>
        <translation>{who}: {answer}</translation>
    </message>
    <message>
        <source>{brand}: {many}, {usual} expected</source>
        <translation>{brand}: {many}, обычно {usual}</translation>
    </message>
    <message>
        <source>{said} · most under “{post}”</source>
        <translation>{said} · больше всего под «{post}»</translation>
    </message>
    <message>
        <source>a post without a title</source>
        <translation>пост без названия</translation>
    </message>
    <message>
        <source>The time of an escalated comment has run out ({path}, {ago})</source>
        <translation>Срок эскалированного комментария истёк ({path}, {ago})</translation>
    </message>
    <message>
        <source>{rule}: {text} ({ago})</source>
        <translation>{rule}: {text} ({ago})</translation>
    </message>
    <message>
        <source>Due {moment}, in {span}</source>
        <translation>Срок {moment}, через {span}</translation>
    </message>
    <message>
        <source>{when} · business time of {brand} ({zone})</source>
        <translation>{when} · рабочее время {brand} ({zone})</translation>
    </message>
</context>
<context>
    <name>CareCard</name>
    <message>
        <source>What runs</source>
        <translation>Сейчас идёт</translation>
    </message>
    <message>
        <source>Over its time</source>
        <translation>Просрочено</translation>
    </message>
</context>
<context>
    <name>Caring</name>
    <message>
        <source>Nobody asks you anything.</source>
        <translation>Вас ни о чём не спрашивают.</translation>
    </message>
    <message>
        <source>There has been no alarm yet.</source>
        <translation>Тревог ещё не было.</translation>
    </message>
    <message>
        <source>{who} asks: {text}</source>
        <translation>{who} спрашивает: {text}</translation>
    </message>
</context>
<context>
    <name>ChainPill</name>
    <message>
        <source>not verified yet</source>
        <translation>ещё не проверена</translation>
    </message>
    <message>
        <source>verifying…</source>
        <translation>проверка…</translation>
    </message>
    <message>
        <source>Press to verify the chain of hashes again</source>
        <translation>Нажмите, чтобы снова проверить цепочку хешей</translation>
    </message>
    <message>
        <source>verifying {count}…</source>
        <translation>проверка: {count}…</translation>
    </message>
    <message>
        <source>✓ chain of {count} verified {time}</source>
        <translation>✓ цепочка из {count} проверена {time}</translation>
    </message>
    <message>
        <source>not verified</source>
        <translation>не проверена</translation>
    </message>
</context>
<context>
    <name>ChipButton</name>
    <message>
        <source>Why {flag}</source>
        <translation>Почему «{flag}»</translation>
    </message>
</context>
<context>
    <name>Closer</name>
    <message>
        <source>{comments} from {first} to {last}; most at {busiest}: {most}</source>
        <translation>{comments} с {first} по {last}; больше всего в {busiest}: {most}</translation>
    </message>
    <message>
        <source>{when}: {comments}</source>
        <translation>{when}: {comments}</translation>
    </message>
    <message>
        <source>All of them look doubtful: read some first</source>
        <translation>Все выглядят сомнительно: сначала прочитайте несколько</translation>
    </message>
    <message>
        <source>1 of {copies} looks different: read it first</source>
        <translation>1 из {copies} отличается: прочтите сначала</translation>
    </message>
    <message>
        <source>{n} of {copies} look different: read them first</source>
        <translation>{n} из {copies} отличаются: прочтите сначала</translation>
    </message>
    <message>
        <source>by your own account</source>
        <translation>от вашего аккаунта</translation>
    </message>
    <message>
        <source>approved before</source>
        <translation>раньше одобрен</translation>
    </message>
    <message>
        <source>not flagged</source>
        <translation>без метки</translation>
    </message>
    <message>
        <source>{share} alike</source>
        <translation>сходство {share}</translation>
    </message>
    <message>
        <source>author has a clean record</source>
        <translation>у автора чистая история</translation>
    </message>
    <message>
        <source>not flagged ({score})</source>
        <translation>без метки ({score})</translation>
    </message>
    <message>
        <source>no name</source>
        <translation>без имени</translation>
    </message>
    <message>
        <source>joined {day}</source>
        <translation>с {day}</translation>
    </message>
    <message>
        <source>banned</source>
        <translation>забанен</translation>
    </message>
    <message>
        <source>banned {moment} by {who}</source>
        <translation>забанен {moment}, {who}</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>No command has these letters</source>
        <translation>Нет команды с этими буквами</translation>
    </message>
    <message>
        <source>All commands</source>
        <translation>Все команды</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>Что вы хотите сделать?</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Команда</translation>
    </message>
    <message>
        <source>Commands that fit</source>
        <translation>Подходящие команды</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>Approve</source>
        <translation>Одобрить</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Скрыть</translation>
    </message>
    <message>
        <source>Spam</source>
        <translation>Спам</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Ответить</translation>
    </message>
    <message>
        <source>Escalate</source>
        <translation>Эскалировать</translation>
    </message>
    <message>
        <source>Escalate to…</source>
        <translation>Эскалировать кому…</translation>
    </message>
    <message>
        <source>Ban author</source>
        <translation>Забанить автора</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>Отложить</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>Назначить</translation>
    </message>
    <message>
        <source>Hand over with a note…</source>
        <translation>Передать с заметкой…</translation>
    </message>
    <message>
        <source>Ask a colleague…</source>
        <translation>Спросить коллегу…</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Заметка</translation>
    </message>
    <message>
        <source>Reason…</source>
        <translation>Причина…</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>Вернуть в работу</translation>
    </message>
    <message>
        <source>Unhide</source>
        <translation>Показать снова</translation>
    </message>
    <message>
        <source>Unban author</source>
        <translation>Снять бан с автора</translation>
    </message>
    <message>
        <source>Decide without teaching</source>
        <translation>Решить, не обучая модель</translation>
    </message>
    <message>
        <source>This post is a contest, or is none</source>
        <translation>Пост — конкурс (или не конкурс)</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Redo what was undone last</source>
        <translation>Вернуть отменённое</translation>
    </message>
    <message>
        <source>Send the reply</source>
        <translation>Отправить ответ</translation>
    </message>
    <message>
        <source>Next comment</source>
        <translation>Следующий комментарий</translation>
    </message>
    <message>
        <source>Previous comment</source>
        <translation>Предыдущий комментарий</translation>
    </message>
    <message>
        <source>Select or leave out the comment</source>
        <translation>Выбрать комментарий или снять выбор</translation>
    </message>
    <message>
        <source>Select the whole campaign</source>
        <translation>Выбрать всю кампанию</translation>
    </message>
    <message>
        <source>Select, and go to the next comment</source>
        <translation>Выбрать и перейти к следующему</translation>
    </message>
    <message>
        <source>Select, and go to the previous comment</source>
        <translation>Выбрать и перейти к предыдущему</translation>
    </message>
    <message>
        <source>Select the whole queue</source>
        <translation>Выбрать всю очередь</translation>
    </message>
    <message>
        <source>Select nothing</source>
        <translation>Снять выбор</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Поиск</translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation>Искать везде</translation>
    </message>
    <message>
        <source>Add to the filter…</source>
        <translation>Добавить к фильтру…</translation>
    </message>
    <message>
        <source>Take the whole filter off</source>
        <translation>Снять весь фильтр</translation>
    </message>
    <message>
        <source>Copy filter</source>
        <translation>Копировать фильтр</translation>
    </message>
    <message>
        <source>Paste filter</source>
        <translation>Вставить фильтр</translation>
    </message>
    <message>
        <source>Only this author</source>
        <translation>Только этот автор</translation>
    </message>
    <message>
        <source>Only this post</source>
        <translation>Только этот пост</translation>
    </message>
    <message>
        <source>Only this stream</source>
        <translation>Только этот канал</translation>
    </message>
    <message>
        <source>Save as view…</source>
        <translation>Сохранить как представление…</translation>
    </message>
    <message>
        <source>Keep this filter in the open view</source>
        <translation>Запомнить фильтр в открытом представлении</translation>
    </message>
    <message>
        <source>Rename the open view…</source>
        <translation>Переименовать открытое представление…</translation>
    </message>
    <message>
        <source>Share the open view, or keep it to oneself</source>
        <translation>Поделиться представлением или оставить себе</translation>
    </message>
    <message>
        <source>Delete the open view</source>
        <translation>Удалить открытое представление</translation>
    </message>
    <message>
        <source>Go to the left column</source>
        <translation>Перейти в левый столбец</translation>
    </message>
    <message>
        <source>Go to comment…</source>
        <translation>Перейти к комментарию…</translation>
    </message>
    <message>
        <source>Choose brand…</source>
        <translation>Выбрать бренд…</translation>
    </message>
    <message>
        <source>Show or mask coarse words of this case</source>
        <translation>Показать или закрыть грубые слова в этом случае</translation>
    </message>
    <message>
        <source>Why: explain the next flag</source>
        <translation>Почему: объяснить следующую метку</translation>
    </message>
    <message>
        <source>Show the text as the classifier reads it</source>
        <translation>Показать текст, как его читает классификатор</translation>
    </message>
    <message>
        <source>Show more or less of the case</source>
        <translation>Показать больше или меньше о случае</translation>
    </message>
    <message>
        <source>Mask coarse words</source>
        <translation>Закрывать грубые слова</translation>
    </message>
    <message>
        <source>Theme of the system</source>
        <translation>Тема системы</translation>
    </message>
    <message>
        <source>Light theme</source>
        <translation>Светлая тема</translation>
    </message>
    <message>
        <source>Dark theme</source>
        <translation>Тёмная тема</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Крупнее текст</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Мельче текст</translation>
    </message>
    <message>
        <source>Text in its usual size</source>
        <translation>Обычный размер текста</translation>
    </message>
    <message>
        <source>Language of the system</source>
        <translation>Язык системы</translation>
    </message>
    <message>
        <source>Triage</source>
        <translation>Разбор</translation>
    </message>
    <message>
        <source>Moderation log</source>
        <translation>Журнал модерации</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Правила</translation>
    </message>
    <message>
        <source>Canned replies</source>
        <translation>Шаблоны ответов</translation>
    </message>
    <message>
        <source>New canned reply</source>
        <translation>Новый шаблон ответа</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Модель</translation>
    </message>
    <message>
        <source>New rule</source>
        <translation>Новое правило</translation>
    </message>
    <message>
        <source>Keep the text of the rule</source>
        <translation>Сохранить текст правила</translation>
    </message>
    <message>
        <source>Rule as form or as text</source>
        <translation>Правило формой или текстом</translation>
    </message>
    <message>
        <source>Play the rule over the archive</source>
        <translation>Прогнать правило по архиву</translation>
    </message>
    <message>
        <source>Let the rule go live</source>
        <translation>Включить правило</translation>
    </message>
    <message>
        <source>Thresholds of flags</source>
        <translation>Пороги меток</translation>
    </message>
    <message>
        <source>Take the last step of a threshold back</source>
        <translation>Отменить последнее изменение порога</translation>
    </message>
    <message>
        <source>Automatic actions</source>
        <translation>Автоматические действия</translation>
    </message>
    <message>
        <source>Train a model on your decisions</source>
        <translation>Обучить модель на ваших решениях</translation>
    </message>
    <message>
        <source>Teach me: ask about uncertain comments</source>
        <translation>Спросить меня о сомнительных комментариях</translation>
    </message>
    <message>
        <source>Use the chosen model</source>
        <translation>Включить выбранную модель</translation>
    </message>
    <message>
        <source>Take the last switch of models back</source>
        <translation>Вернуть предыдущую модель</translation>
    </message>
    <message>
        <source>Judge waiting comments again</source>
        <translation>Переоценить ожидающие комментарии</translation>
    </message>
    <message>
        <source>Escalation, hours and promises</source>
        <translation>Эскалация, часы и сроки</translation>
    </message>
    <message>
        <source>Questions asked of you</source>
        <translation>Вопросы к вам</translation>
    </message>
    <message>
        <source>Look at the latest alarm</source>
        <translation>Показать последнюю тревогу</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Открыть…</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>Export log…</source>
        <translation>Экспорт журнала…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Выход</translation>
    </message>
    <message>
        <source>All commands…</source>
        <translation>Все команды…</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Клавиши</translation>
    </message>
</context>
<context>
    <name>CommentCard</name>
    <message>
        <source>Contest</source>
        <translation>Конкурс</translation>
    </message>
    <message>
        <source>Show coarse words</source>
        <translation>Показать грубые слова</translation>
    </message>
    <message>
        <source>Mask coarse words</source>
        <translation>Закрыть грубые слова</translation>
    </message>
    <message>
        <source>Show all {n} characters</source>
        <translation>Показать все знаки ({n})</translation>
    </message>
    <message>
        <source>As the classifier reads it: in small letters, names and addresses left out.</source>
        <translation>Как читает классификатор: строчными буквами, без имён и адресов.</translation>
    </message>
    <message>
        <source>Nothing of it is disguised.</source>
        <translation>Ничего не замаскировано.</translation>
    </message>
</context>
<context>
    <name>Complaint</name>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Close this notice</source>
        <translation>Закрыть это сообщение</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Предупреждение</translation>
    </message>
</context>
<context>
    <name>Conflict</name>
    <message>
        <source>Swap the two keys</source>
        <translation>Поменять клавиши местами</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Оставить как есть</translation>
    </message>
    <message>
        <source>{key} is the key of “{other}” already; “{command}” keeps its own.</source>
        <translation>{key} уже занята командой «{other}»; у «{command}» остаётся своя.</translation>
    </message>
</context>
<context>
    <name>ConflictSheet</name>
    <message>
        <source>Decided by somebody else meanwhile</source>
        <translation>Тем временем решил кто-то другой</translation>
    </message>
    <message>
        <source>As you saw it</source>
        <translation>Как видели вы</translation>
    </message>
    <message>
        <source>As it is now</source>
        <translation>Как сейчас</translation>
    </message>
    <message>
        <source>Keep theirs</source>
        <translation>Оставить их решение</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>Keep all {n}</source>
        <translation>Оставить все ({n})</translation>
    </message>
    <message>
        <source>{action} anyway</source>
        <translation>Всё равно: {action}</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Оставить как есть</translation>
    </message>
</context>
<context>
    <name>ConflictsCard</name>
    <message>
        <source>Conflicts</source>
        <translation>Конфликты</translation>
    </message>
    <message>
        <source>before</source>
        <translation>раньше</translation>
    </message>
    <message>
        <source>Open the rule {name}</source>
        <translation>Открыть правило {name}</translation>
    </message>
</context>
<context>
    <name>Counts</name>
    <message>
        <source>new</source>
        <translation>новых</translation>
    </message>
    <message>
        <source>known already</source>
        <translation>уже известных</translation>
    </message>
    <message>
        <source>edited since</source>
        <translation>изменённых</translation>
    </message>
    <message>
        <source>skipped, no comments</source>
        <translation>пропущено, не комментарии</translation>
    </message>
    <message>
        <source>bad lines</source>
        <translation>плохих строк</translation>
    </message>
</context>
<context>
    <name>DatesDialog</name>
    <message>
        <source>Dates</source>
        <translation>Даты</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Первый день</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Последний день</translation>
    </message>
</context>
<context>
    <name>DropSurface</name>
    <message>
        <source>The files themselves are only read. Where columns are not clear, you are asked about them.</source>
        <translation>Сами файлы только читаются. Если столбцы неясны, программа о них спросит.</translation>
    </message>
    <message>
        <source>This cannot be taken in</source>
        <translation>Это принять нельзя</translation>
    </message>
    <message>
        <source>Comments come from tables, JSON and the exports of platforms.</source>
        <translation>Комментарии берутся из таблиц, JSON и выгрузок платформ.</translation>
    </message>
    <message>
        <source>Left out, since no comments are in such files: {names}</source>
        <translation>Пропущены, в таких файлах комментариев не бывает: {names}</translation>
    </message>
</context>
<context>
    <name>DurationField</name>
    <message>
        <source>minutes</source>
        <translation>минут</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>часов</translation>
    </message>
    <message>
        <source>days</source>
        <translation>дней</translation>
    </message>
    <message>
        <source>{name}: unit</source>
        <translation>{name}: единица</translation>
    </message>
</context>
<context>
    <name>Emptiness</name>
    <message>
        <source>Reading comments…</source>
        <translation>Чтение комментариев…</translation>
    </message>
    <message>
        <source>Take the filter off</source>
        <translation>Снять фильтр</translation>
    </message>
    <message>
        <source>Nothing fits</source>
        <translation>Ничего не подходит</translation>
    </message>
    <message>
        <source>No comment of this queue fits the filter.</source>
        <translation>В этой очереди ничего не подходит под фильтр.</translation>
    </message>
    <message>
        <source>No questions</source>
        <translation>Вопросов нет</translation>
    </message>
    <message>
        <source>Nothing here</source>
        <translation>Здесь пусто</translation>
    </message>
    <message>
        <source>No comment waits here now.</source>
        <translation>Сейчас здесь ничего не ждёт.</translation>
    </message>
    <message>
        <source>All done</source>
        <translation>Всё разобрано</translation>
    </message>
    <message>
        <source>Nothing waits in this queue. Well done.</source>
        <translation>В этой очереди ничего не ждёт. Отличная работа.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Ничего не найдено</translation>
    </message>
    <message>
        <source>No comment has “{words}”. Escape leads back.</source>
        <translation>Нет комментариев с «{words}». Escape — назад.</translation>
    </message>
    <message>
        <source>No comment of this queue has “{words}”.</source>
        <translation>В этой очереди нет «{words}».</translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation>Искать везде</translation>
    </message>
</context>
<context>
    <name>EntryCard</name>
    <message>
        <source>Gesture</source>
        <translation>Шаг</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Копировать</translation>
    </message>
    <message>
        <source>Undo this gesture</source>
        <translation>Отменить этот шаг</translation>
    </message>
    <message>
        <source>Entry {number}</source>
        <translation>Запись {number}</translation>
    </message>
    <message>
        <source>none</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation>«{words}»</translation>
    </message>
    <message>
        <source>Flags</source>
        <translation>Метки</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Модель</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Доставлено</translation>
    </message>
    <message>
        <source>Hash</source>
        <translation>Хеш</translation>
    </message>
    <message>
        <source>nothing to send</source>
        <translation>отправлять нечего</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>отозвано</translation>
    </message>
    <message>
        <source>{done} of {all}</source>
        <translation>{done} из {all}</translation>
    </message>
    <message>
        <source>Hash {digest}</source>
        <translation>Хеш {digest}</translation>
    </message>
    <message>
        <source>Takes back</source>
        <translation>Отменяет</translation>
    </message>
    <message>
        <source>Undone by</source>
        <translation>Отменено в</translation>
    </message>
    <message>
        <source>entry {number}</source>
        <translation>запись {number}</translation>
    </message>
    <message>
        <source>Only a lead may undo what somebody else has decided</source>
        <translation>Отменять чужие решения может только руководитель</translation>
    </message>
    <message>
        <source>Do not learn from this</source>
        <translation>Не учиться на этом</translation>
    </message>
    <message>
        <source>✓ Not learnt from</source>
        <translation>✓ Не для обучения</translation>
    </message>
    <message>
        <source>Only a lead may say what is learnt from others&apos; decisions.</source>
        <translation>Только руководитель решает, чему учиться на чужих решениях.</translation>
    </message>
    <message>
        <source>Models learn nothing from the gesture ({decisions}); the log keeps it</source>
        <translation>Модели не учатся на этом шаге ({decisions}); в журнале он остаётся</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>{error} The model that came with the program judges instead.</source>
        <translation>{error} Вместо неё оценивает модель из комплекта программы.</translation>
    </message>
    <message>
        <source>The flag {flag} does nothing by itself any more. {why}</source>
        <translation>Метка {flag} больше ничего не делает сама. {why}</translation>
    </message>
    <message>
        <source>Another model judges now ({model}); what was measured was {before}.</source>
        <translation>Теперь оценивает другая модель ({model}), а измерена была {before}.</translation>
    </message>
    <message>
        <source>{right} of {decisions} decisions bear it out: no more than {lower} is certain, and {promise} was promised.</source>
        <translation>Это подтверждают {right} из {decisions} решений: наверняка не больше {lower}, а обещано {promise}.</translation>
    </message>
    <message>
        <source>From {score}, {flag} was right in {right} of {decisions} decisions under this model; no more than {lower} is certain, and {promise} is wanted. At least {missing} more decisions, all of them right, are missing.</source>
        <translation>От {score} метка {flag} верна в {right} из {decisions} решений при этой модели; наверняка не больше {lower}, а нужно {promise}. Не хватает ещё как минимум {missing} решений, и все — верных.</translation>
    </message>
    <message>
        <source>Rule “{rule}” assigns to {name}, who does not work with this inbox.</source>
        <translation>Правило «{rule}» назначает на {name}, кто с этими входящими не работает.</translation>
    </message>
    <message>
        <source>Rule &quot;{rule}&quot; is stopped: its pattern took too long on comment {comment}.</source>
        <translation>Правило «{rule}» остановлено: его шаблон слишком долго работал на комментарии {comment}.</translation>
    </message>
    <message>
        <source>Rule “{rule}” runs in shadow again: people decided otherwise too often, {share} % contradicted ({otherwise} of {judged}).</source>
        <translation>Правило «{rule}» снова в тени: люди слишком часто решали иначе, {share} % решений против ({otherwise} из {judged}).</translation>
    </message>
    <message>
        <source>{share} % contradicted ({otherwise} of {judged})</source>
        <translation>{share} % решений против ({otherwise} из {judged})</translation>
    </message>
    <message>
        <source>Authors, campaigns and decisions are as they are now, not as they were when the comments came.</source>
        <translation>Авторы, кампании и решения взяты такими, как сейчас, а не как при поступлении комментариев.</translation>
    </message>
    <message>
        <source>Too few decisions are in the log to tell how long one takes: 15 seconds are taken for each.</source>
        <translation>В журнале слишком мало решений, чтобы знать, сколько длится одно: взято по 15 секунд.</translation>
    </message>
    <message>
        <source>The time of an escalated comment has run out.</source>
        <translation>Срок эскалированного комментария истёк.</translation>
    </message>
    <message>
        <source>The time of an escalated comment has run out on level {level} of {levels}.</source>
        <translation>Срок эскалированного комментария истёк на уровне {level} из {levels}.</translation>
    </message>
    <message>
        <source>Written by {name}</source>
        <translation>Автор: {name}</translation>
    </message>
    <message>
        <source>{reply} by {name} was not sent: {why}</source>
        <translation>{reply} (автор: {name}) не отправлен: {why}</translation>
    </message>
    <message>
        <source>The signature ({lang})</source>
        <translation>Подпись ({lang})</translation>
    </message>
    <message>
        <source>The file</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>Its record is damaged.</source>
        <translation>Запись повреждена.</translation>
    </message>
    <message>
        <source>A cell is longer than {n} characters.</source>
        <translation>Ячейка длиннее {n} знаков.</translation>
    </message>
    <message>
        <source>There is a stray line end inside a cell without quotation marks.</source>
        <translation>Внутри ячейки без кавычек случайный конец строки.</translation>
    </message>
    <message>
        <source>A quotation mark is opened on this line and never closed.</source>
        <translation>На этой строке открыта и не закрыта кавычка.</translation>
    </message>
    <message>
        <source>There is text between a closing quotation mark and the end of its cell.</source>
        <translation>Между закрывающей кавычкой и концом ячейки есть текст.</translation>
    </message>
    <message>
        <source>There are {n} cells where the header has {width}.</source>
        <translation>Ячеек {n}, а в заголовке {width}.</translation>
    </message>
    <message>
        <source>The text has {n} characters; no comment is that long.</source>
        <translation>В тексте {n} знаков; таких длинных комментариев не бывает.</translation>
    </message>
    <message>
        <source>The row has a NUL character in it.</source>
        <translation>В строке есть символ NUL.</translation>
    </message>
    <message>
        <source>The row has half of a character in it (a lone surrogate).</source>
        <translation>В строке есть половина символа (одиночный суррогат).</translation>
    </message>
    <message>
        <source>The row has bytes that are not in the file&apos;s encoding.</source>
        <translation>В строке есть байты не из кодировки файла.</translation>
    </message>
    <message>
        <source>“{text}” is no time that can be read.</source>
        <translation>«{text}» не читается как время.</translation>
    </message>
    <message>
        <source>The id {id} stands on line {line} already, with another comment.</source>
        <translation>Номер {id} уже есть в строке {line} у другого комментария.</translation>
    </message>
    <message>
        <source>The id {id} has lost its last digits in a spreadsheet; export it as text.</source>
        <translation>Номер {id} потерял последние цифры в таблице; выгрузите его как текст.</translation>
    </message>
    <message>
        <source>The id {id} was shortened by a spreadsheet; export it as text.</source>
        <translation>Номер {id} сокращён таблицей; выгрузите его как текст.</translation>
    </message>
    <message>
        <source>The record is not shaped like a comment.</source>
        <translation>Запись не похожа на комментарий.</translation>
    </message>
    <message>
        <source>The line is not JSON.</source>
        <translation>Строка — не JSON.</translation>
    </message>
    <message>
        <source>Not a JSON object.</source>
        <translation>Не объект JSON.</translation>
    </message>
    <message>
        <source>The XML of this comment is broken ({why}).</source>
        <translation>XML этого комментария повреждён ({why}).</translation>
    </message>
    <message>
        <source>no row of it can be read as a table.</source>
        <translation>ни одна строка не читается как таблица.</translation>
    </message>
    <message>
        <source>there is a header and nothing under it.</source>
        <translation>есть заголовок, а под ним ничего.</translation>
    </message>
    <message>
        <source>there are no comments in this Disqus export.</source>
        <translation>в этой выгрузке Disqus нет комментариев.</translation>
    </message>
    <message>
        <source>there are no comments of WordPress in this file.</source>
        <translation>в этом файле нет комментариев WordPress.</translation>
    </message>
    <message>
        <source>this is neither Disqus&apos; XML nor WordPress&apos;.</source>
        <translation>это XML ни Disqus, ни WordPress.</translation>
    </message>
    <message>
        <source>this is an old Excel workbook (.xls); save it as .xlsx or CSV.</source>
        <translation>это старая книга Excel (.xls); сохраните её как .xlsx или CSV.</translation>
    </message>
    <message>
        <source>this file is compressed; unpack it first.</source>
        <translation>файл сжат; сначала распакуйте его.</translation>
    </message>
    <message>
        <source>this is a picture, and no format that comments are exported in.</source>
        <translation>это картинка, комментарии в таком виде не выгружают.</translation>
    </message>
    <message>
        <source>this is a PDF, and no format that comments are exported in.</source>
        <translation>это PDF, комментарии в таком виде не выгружают.</translation>
    </message>
    <message>
        <source>this is no format that comments can be read from.</source>
        <translation>из такого формата комментарии не прочитать.</translation>
    </message>
    <message>
        <source>line {line} is longer than 1 MiB; this is no table of comments.</source>
        <translation>строка {line} длиннее 1 МиБ; это не таблица комментариев.</translation>
    </message>
    <message>
        <source>the JSON is cut off at line {line}, column {column}; nothing was taken from it.</source>
        <translation>JSON обрывается в строке {line}, столбце {column}; из него ничего не взято.</translation>
    </message>
    <message>
        <source>the JSON breaks at line {line}, column {column} ({why}); nothing was taken from it.</source>
        <translation>JSON ломается в строке {line}, столбце {column} ({why}); из него ничего не взято.</translation>
    </message>
    <message>
        <source>the JSON has no list of comments in it.</source>
        <translation>в JSON нет списка комментариев.</translation>
    </message>
    <message>
        <source>no line of it is a JSON object.</source>
        <translation>ни одна строка не является объектом JSON.</translation>
    </message>
    <message>
        <source>the JSON cannot be read: it is nested too deeply or has a number too long.</source>
        <translation>JSON не прочитать: слишком глубокая вложенность или слишком длинное число.</translation>
    </message>
    <message>
        <source>the workbook has no rows of comments.</source>
        <translation>в книге нет строк с комментариями.</translation>
    </message>
    <message>
        <source>the workbook unpacks to more than 1 GiB; save it as CSV.</source>
        <translation>книга распаковывается больше чем в 1 ГиБ; сохраните её как CSV.</translation>
    </message>
    <message>
        <source>the workbook is damaged and cannot be read.</source>
        <translation>книга повреждена и не читается.</translation>
    </message>
    <message>
        <source>this workbook is damaged in its part {part}.</source>
        <translation>книга повреждена в части {part}.</translation>
    </message>
    <message>
        <source>this archive is damaged or cut off.</source>
        <translation>архив повреждён или обрезан.</translation>
    </message>
    <message>
        <source>this is an archive, and no Excel workbook; unpack it and give the files in it.</source>
        <translation>это архив, а не книга Excel; распакуйте его и откройте файлы из него.</translation>
    </message>
    <message>
        <source>the XML is cut off at {place}; nothing was taken from it.</source>
        <translation>XML обрывается: {place}; из него ничего не взято.</translation>
    </message>
    <message>
        <source>the XML is broken at {place} ({why}).</source>
        <translation>XML повреждён: {place} ({why}).</translation>
    </message>
    <message>
        <source>the XML defines entities of its own, and files that do are not read.</source>
        <translation>XML определяет собственные сущности, такие файлы не читаются.</translation>
    </message>
    <message>
        <source>No calendar reaches so far: {hours} hours of business.</source>
        <translation>Так далеко календарь не заходит (рабочих часов: {hours}).</translation>
    </message>
    <message>
        <source>No calendar reaches so far from {at:%Y-%m-%d}.</source>
        <translation>Так далеко от {at:%Y-%m-%d} календарь не заходит.</translation>
    </message>
    <message>
        <source>a time is written in hours and minutes, as 4h, 90m or 1h 30m</source>
        <translation>время пишется в часах и минутах: 4h, 90m или 1h 30m</translation>
    </message>
    <message>
        <source>hours are written from and until, as 09:00-18:00</source>
        <translation>часы пишутся «с» и «до»: 09:00-18:00</translation>
    </message>
    <message>
        <source>a time has to be longer than nothing</source>
        <translation>время должно быть больше нуля</translation>
    </message>
    <message>
        <source>this is needed</source>
        <translation>это нужно указать</translation>
    </message>
    <message>
        <source>there is no field of that name</source>
        <translation>поля с таким именем нет</translation>
    </message>
    <message>
        <source>a day is written as 2026-12-31</source>
        <translation>день пишется так: 2026-12-31</translation>
    </message>
    <message>
        <source>{path} is no text.</source>
        <translation>{path} — не текст.</translation>
    </message>
    <message>
        <source>hours.{day}: days are {days}</source>
        <translation>hours.{day}: дни — {days}</translation>
    </message>
    <message>
        <source>{place}: {why}</source>
        <translation>{place}: {why}</translation>
    </message>
    <message>
        <source>{folder} is not a folder. Training needs a folder of labelled CSV files.</source>
        <translation>{folder} — не папка. Для обучения нужна папка размеченных файлов CSV.</translation>
    </message>
    <message>
        <source>{folder} holds no CSV file that anything could be learnt from.</source>
        <translation>В {folder} нет файлов CSV, на которых можно учиться.</translation>
    </message>
    <message>
        <source>{file}, line {line}: no flag {flag!r} with label {label!r}.</source>
        <translation>{file}, строка {line}: нет метки {flag!r} с ответом {label!r}.</translation>
    </message>
    <message>
        <source>{file} holds no labelled comment.</source>
        <translation>В {file} нет размеченных комментариев.</translation>
    </message>
    <message>
        <source>The figures {file} are of another version.</source>
        <translation>Показатели {file} — другой версии.</translation>
    </message>
    <message>
        <source>The figures {file} are damaged.</source>
        <translation>Показатели {file} повреждены.</translation>
    </message>
    <message>
        <source>The trees of the model are no rows of numbers.</source>
        <translation>Деревья модели — не ряды чисел.</translation>
    </message>
    <message>
        <source>The trees of the model are empty, endless or not finite.</source>
        <translation>Деревья модели пусты, бесконечны или содержат не числа.</translation>
    </message>
    <message>
        <source>The trees of the model do not fit together.</source>
        <translation>Деревья модели не согласованы между собой.</translation>
    </message>
    <message>
        <source>The trees of the model have no proper roots.</source>
        <translation>У деревьев модели нет правильных корней.</translation>
    </message>
    <message>
        <source>The trees of the model ask about features that there are not.</source>
        <translation>Деревья модели спрашивают о признаках, которых нет.</translation>
    </message>
    <message>
        <source>The trees of the model are not complete.</source>
        <translation>Деревья модели неполны.</translation>
    </message>
    <message>
        <source>The trees of the model ask about other features than this program knows.</source>
        <translation>Деревья модели спрашивают о признаках, неизвестных этой программе.</translation>
    </message>
    <message>
        <source>The trees of the model go in circles, or out of bounds.</source>
        <translation>Деревья модели зациклены или выходят за границы.</translation>
    </message>
    <message>
        <source>{file} cannot be read: {why}.</source>
        <translation>Не удаётся прочитать {file}: {why}.</translation>
    </message>
    <message>
        <source>{file} cannot be read as labelled comments: {error}.</source>
        <translation>{file} не читается как размеченные комментарии: {error}.</translation>
    </message>
    <message>
        <source>{file} lacks the columns {listed}.</source>
        <translation>В {file} нет столбцов {listed}.</translation>
    </message>
    <message>
        <source>{file}, line {line}: it has too few cells.</source>
        <translation>{file}, строка {line}: слишком мало ячеек.</translation>
    </message>
    <message>
        <source>There is no decision yet that a model could learn from.</source>
        <translation>Ещё нет решений, на которых модель могла бы учиться.</translation>
    </message>
    <message>
        <source>The model {file} wants {type}, which no model of Moderator holds; it was not loaded.</source>
        <translation>Модель {file} требует {type}, чего нет ни в одной модели Moderator; она не загружена.</translation>
    </message>
    <message>
        <source>{file} is not a model of Moderator.</source>
        <translation>{file} — не модель Moderator.</translation>
    </message>
    <message>
        <source>another rule of this file is called so</source>
        <translation>так уже называется другое правило этого файла</translation>
    </message>
    <message>
        <source>A flag that is raised or, with `at_least`, whose score is that high, 0 to 1.</source>
        <translation>Метка поставлена или, с `at_least`, её оценка не ниже указанной, от 0 до 1.</translation>
    </message>
    <message>
        <source>The comment&apos;s language, as a code: en, ru, id, or und where it is not known.</source>
        <translation>Язык комментария, кодом: en, ru, id или und, если он неизвестен.</translation>
    </message>
    <message>
        <source>Where the comment was written: file, vk, instagram, facebook, youtube, telegram and so on.</source>
        <translation>Где написан комментарий: file, vk, instagram, facebook, youtube, telegram и так далее.</translation>
    </message>
    <message>
        <source>The stream that the comment came in by, by name.</source>
        <translation>Канал, по которому пришёл комментарий, по названию.</translation>
    </message>
    <message>
        <source>The brand that the comment is for, by name.</source>
        <translation>Бренд, к которому относится комментарий, по названию.</translation>
    </message>
    <message>
        <source>The title of the post has one of these words or phrases, by stem.</source>
        <translation>В заголовке поста есть одно из этих слов или фраз, по основе.</translation>
    </message>
    <message>
        <source>The post is a contest, or is none.</source>
        <translation>Пост — конкурс (или не конкурс).</translation>
    </message>
    <message>
        <source>So many near copies of the text are known at least, itself among them.</source>
        <translation>Известно не меньше стольких почти одинаковых текстов, считая и этот.</translation>
    </message>
    <message>
        <source>The comment&apos;s place in the triage, 0 to 1000, is so high at least.</source>
        <translation>Место комментария в разборе, от 0 до 1000, не ниже указанного.</translation>
    </message>
    <message>
        <source>Where the comment stands: open, assigned, escalated, snoozed or closed.</source>
        <translation>Состояние комментария: open (открыт), assigned (назначен), escalated (эскалирован), snoozed (отложен) или closed (закрыт).</translation>
    </message>
    <message>
        <source>Any of these words or phrases, by stem; with `exactly`, whole as they are written, in upper or lower case.</source>
        <translation>Любое из этих слов или фраз, по основе; с `exactly` — целиком, как написано, независимо от регистра.</translation>
    </message>
    <message>
        <source>These words by stem and in this order, with no more than `apart` others between two of them.</source>
        <translation>Эти слова, по основе и в этом порядке; между соседними не больше чем `apart` других.</translation>
    </message>
    <message>
        <source>A regular expression found anywhere in the text, in upper or lower case; it has 50 ms for a comment.</source>
        <translation>Регулярное выражение, найденное где угодно в тексте, независимо от регистра; на комментарий у него 50 мс.</translation>
    </message>
    <message>
        <source>More addresses in the text than that, `https://` or not; 0 asks for any.</source>
        <translation>Ссылок в тексте больше указанного, с `https://` или без; 0 — хотя бы одна.</translation>
    </message>
    <message>
        <source>An address in the text under one of these domains.</source>
        <translation>В тексте есть ссылка на один из этих доменов.</translation>
    </message>
    <message>
        <source>More people mentioned in the text than that, each counted once.</source>
        <translation>В тексте упомянуто больше людей, чем указано; каждый считается один раз.</translation>
    </message>
    <message>
        <source>More characters in the text than that.</source>
        <translation>Знаков в тексте больше указанного.</translation>
    </message>
    <message>
        <source>The author is `new`, with fewer than `comments` comments here, or `known`, with so many at least.</source>
        <translation>Автор новый (`new`): комментариев здесь меньше, чем `comments`, — или знакомый (`known`): не меньше.</translation>
    </message>
    <message>
        <source>The author&apos;s first comment here was written no longer ago than that.</source>
        <translation>Первый комментарий автора здесь написан не раньше указанного срока.</translation>
    </message>
    <message>
        <source>The author&apos;s account was made no longer ago than that; where nobody knows when, this does not hold.</source>
        <translation>Аккаунт автора создан не раньше указанного срока; если дата неизвестна, условие не выполнено.</translation>
    </message>
    <message>
        <source>The author is banned from the stream, or is not.</source>
        <translation>Автор забанен в канале (или не забанен).</translation>
    </message>
    <message>
        <source>So many comments of the author were hidden, deleted or called spam by people, at least.</source>
        <translation>Люди скрыли, удалили или отметили как спам не меньше стольких комментариев автора.</translation>
    </message>
    <message>
        <source>One of these actions was done with the comment before, by a `person` or a `rule`, no longer ago than `within`.</source>
        <translation>С комментарием уже сделали одно из этих действий: человек (`person`) или правило (`rule`), не раньше чем `within` назад.</translation>
    </message>
    <message>
        <source>By the brand&apos;s clock, it is between this time of day and `until`, over midnight too.</source>
        <translation>По часам бренда сейчас между этим временем и `until`, можно и через полночь.</translation>
    </message>
    <message>
        <source>By the brand&apos;s clock, it is one of these days: mon, tue, wed, thu, fri, sat, sun.</source>
        <translation>По часам бренда сегодня один из этих дней: mon, tue, wed, thu, fri, sat, sun.</translation>
    </message>
    <message>
        <source>The brand works at this hour, or does not; its holidays are free days.</source>
        <translation>Бренд в этот час работает (или не работает); его праздники — выходные.</translation>
    </message>
    <message>
        <source>Raise a flag on the comment, whatever its score is.</source>
        <translation>Поставить комментарию метку, какой бы ни была её оценка.</translation>
    </message>
    <message>
        <source>Put the comment up or down in the triage: `to` a place of its own, 0 to 1000, or by so much more or less.</source>
        <translation>Поднять или опустить комментарий в разборе: на своё место (`to`), от 0 до 1000, или на столько выше или ниже.</translation>
    </message>
    <message>
        <source>Put the comment into a queue of its own, which the list of queues then shows.</source>
        <translation>Направить комментарий в отдельную очередь; она появится в списке очередей.</translation>
    </message>
    <message>
        <source>Make the comment a member&apos;s work: of one by name, or of several in turn or by how much they have open.</source>
        <translation>Назначить комментарий участнику команды: одному по имени или нескольким — по очереди либо по загрузке.</translation>
    </message>
    <message>
        <source>Hand the comment to a role or a member until `within` has passed, or along a path of levels.</source>
        <translation>Передать комментарий роли или участнику на срок `within` или по пути с уровнями.</translation>
    </message>
    <message>
        <source>Lay a canned reply ready for whoever takes the comment; nothing is sent by itself.</source>
        <translation>Подготовить шаблон ответа для того, кто возьмёт комментарий; само ничего не отправляется.</translation>
    </message>
    <message>
        <source>Ask a colleague about the comment, which stays where it is.</source>
        <translation>Спросить коллегу о комментарии; сам он остаётся на месте.</translation>
    </message>
    <message>
        <source>Tell a role or a member of the comment, which stays where it is.</source>
        <translation>Сообщить о комментарии роли или участнику; сам он остаётся на месте.</translation>
    </message>
    <message>
        <source>Take the comment out of the public&apos;s sight.</source>
        <translation>Скрыть комментарий от читателей.</translation>
    </message>
    <message>
        <source>Call the comment spam, on the platform too where it knows the word.</source>
        <translation>Отметить комментарий как спам — и на платформе, если у неё есть такая отметка.</translation>
    </message>
    <message>
        <source>Ban the author from the stream; with `for`, only so long.</source>
        <translation>Забанить автора в канале; с `for` — только на этот срок.</translation>
    </message>
    <message>
        <source>A comment comes in.</source>
        <translation>Приходит комментарий.</translation>
    </message>
    <message>
        <source>An author changes a comment that is here already.</source>
        <translation>Автор меняет комментарий, который уже здесь.</translation>
    </message>
    <message>
        <source>A flag is raised on a comment: one of these, or any where none is named.</source>
        <translation>Комментарию поставлена метка: одна из этих или любая, если ни одна не названа.</translation>
    </message>
    <message>
        <source>Somebody answers what the team or the brand has written.</source>
        <translation>Кто-то отвечает на написанное командой или брендом.</translation>
    </message>
    <message>
        <source>So much time has passed since a comment came in, and it is not closed.</source>
        <translation>С прихода комментария прошло столько времени, а он не закрыт.</translation>
    </message>
    <message>
        <source>A person decides about a comment: one of these actions, or any where none is named.</source>
        <translation>Человек принимает решение о комментарии: одно из этих действий или любое, если ни одно не названо.</translation>
    </message>
    <message>
        <source>A queue has more comments than that; the rule is asked about those in it.</source>
        <translation>В очереди больше комментариев, чем указано; правило применяется к тем, что в ней.</translation>
    </message>
    <message>
        <source>Who wrote the comment, as the stream names them.</source>
        <translation>Кто написал комментарий — имя, как в канале.</translation>
    </message>
    <message>
        <source>The name to greet them by, where their name tells one.</source>
        <translation>Имя для приветствия, если его можно узнать.</translation>
    </message>
    <message>
        <source>The brand that the stream belongs to.</source>
        <translation>Бренд, которому принадлежит канал.</translation>
    </message>
    <message>
        <source>The stream that the comment came from.</source>
        <translation>Канал, из которого пришёл комментарий.</translation>
    </message>
    <message>
        <source>The title of what was commented on.</source>
        <translation>Заголовок поста, к которому оставлен комментарий.</translation>
    </message>
    <message>
        <source>The address of what was commented on.</source>
        <translation>Адрес поста, к которому оставлен комментарий.</translation>
    </message>
    <message>
        <source>Who answers.</source>
        <translation>Кто отвечает.</translation>
    </message>
    <message>
        <source>The brand&apos;s signature in this language; nothing where it has none.</source>
        <translation>Подпись бренда на этом языке; пусто, если её нет.</translation>
    </message>
    <message>
        <source>A variable that the brand has of its own.</source>
        <translation>Собственная переменная бренда.</translation>
    </message>
    <message>
        <source>The model {file} is of version {found}; this program reads version {version}.</source>
        <translation>Модель {file} версии {found}; программа читает версию {version}.</translation>
    </message>
    <message>
        <source>The model could not be written to {file}: {why}.</source>
        <translation>Не удалось записать модель в {file}: {why}.</translation>
    </message>
    <message>
        <source>There is no model {file} in {parent}. `moderator train` makes one.</source>
        <translation>В {parent} нет модели {file}. Её создаёт `moderator train`.</translation>
    </message>
    <message>
        <source>The model {file} is damaged and was not loaded.</source>
        <translation>Модель {file} повреждена и не загружена.</translation>
    </message>
    <message>
        <source>The model {file} is too large to be one of ours; it was not loaded.</source>
        <translation>Модель {file} слишком велика, чтобы быть нашей; она не загружена.</translation>
    </message>
    <message>
        <source>The model {file} is packed as no model of Moderator is; it was not loaded.</source>
        <translation>Модель {file} упакована не так, как модели Moderator; она не загружена.</translation>
    </message>
    <message>
        <source>The model {file} is damaged and was not loaded. {error}</source>
        <translation>Модель {file} повреждена и не загружена. {error}</translation>
    </message>
    <message>
        <source>The tables in {folder} hold no labelled comment.</source>
        <translation>В таблицах папки {folder} нет размеченных комментариев.</translation>
    </message>
    <message>
        <source>No flag in {folder} has both comments that have it and comments that do not.</source>
        <translation>В {folder} ни у одной метки нет и помеченных, и непомеченных комментариев.</translation>
    </message>
    <message>
        <source>Word vectors need packages that are not installed: pip install &apos;moderator[training]&apos;.</source>
        <translation>Для векторов слов нужны пакеты, которые не установлены: pip install &apos;moderator[training]&apos;.</translation>
    </message>
    <message>
        <source>{file} is not named after a flag and a language.</source>
        <translation>{file} не назван по метке и языку.</translation>
    </message>
    <message>
        <source>{file}, line {number}: no label and text.</source>
        <translation>{file}, строка {number}: нет ответа и текста.</translation>
    </message>
    <message>
        <source>A promise is at least {least} and below 100 %.</source>
        <translation>Обещание — не меньше {least} и меньше 100 %.</translation>
    </message>
    <message>
        <source>Only a lead may say what a flag does by itself.</source>
        <translation>Только руководитель решает, что метка делает сама.</translation>
    </message>
    <message>
        <source>The flag {flag} does nothing by itself.</source>
        <translation>Метка {flag} ничего не делает сама.</translation>
    </message>
    <message>
        <source>Nothing is left of this campaign.</source>
        <translation>От этой кампании ничего не осталось.</translation>
    </message>
    <message>
        <source>There is no model {name}; `moderator models` lists them.</source>
        <translation>Модели {name} нет; список даёт `moderator models`.</translation>
    </message>
    <message>
        <source>The model in {place} cannot be read: {why}.</source>
        <translation>Не удаётся прочитать модель в {place}: {why}.</translation>
    </message>
    <message>
        <source>The model could not be written to {folder}: {why}.</source>
        <translation>Не удалось записать модель в {folder}: {why}.</translation>
    </message>
    <message>
        <source>Comment {comment} is {status} now: {action} by {who} since you saw it. Nothing was decided.</source>
        <translation>Комментарий {comment} теперь {status}: {action} ({who}) после того, как вы его видели. Ничего не решено.</translation>
    </message>
    <message>
        <source>Comment {comment} was edited since you saw it, and {others} more have changed. Nothing was decided.</source>
        <translation>Комментарий {comment} изменён после того, как вы его видели, и ещё {others} изменились. Ничего не решено.</translation>
    </message>
    <message>
        <source>Comment {comment} was edited since you saw it. Nothing was decided.</source>
        <translation>Комментарий {comment} изменён после того, как вы его видели. Ничего не решено.</translation>
    </message>
    <message>
        <source>Comment {comment} is {status} now: {action} by {who}; {others} more have changed. Nothing was decided.</source>
        <translation>Комментарий {comment} теперь {status}: {action} ({who}); ещё {others} изменились. Ничего не решено.</translation>
    </message>
    <message>
        <source>There is no post {written}.</source>
        <translation>Поста {written} нет.</translation>
    </message>
    <message>
        <source>There is no post {id}.</source>
        <translation>Поста {id} нет.</translation>
    </message>
    <message>
        <source>Several streams have a post {written}; give its number here instead.</source>
        <translation>Пост {written} есть в нескольких каналах; укажите его номер здесь.</translation>
    </message>
    <message>
        <source>The house wants a reason for “{action}”. Name one, advertising for example.</source>
        <translation>По правилам команды для «{action}» нужна причина. Назовите её, например «Реклама».</translation>
    </message>
    <message>
        <source>A reply needs a text.</source>
        <translation>Ответу нужен текст.</translation>
    </message>
    <message>
        <source>A note needs a text.</source>
        <translation>Заметке нужен текст.</translation>
    </message>
    <message>
        <source>No comment is selected.</source>
        <translation>Комментарий не выбран.</translation>
    </message>
    <message>
        <source>Only a lead may undo what somebody else has decided.</source>
        <translation>Отменять чужие решения может только руководитель.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Отменять нечего.</translation>
    </message>
    <message>
        <source>There is nothing to make again.</source>
        <translation>Повторять нечего.</translation>
    </message>
    <message>
        <source>The folder {home} cannot be used: {why}.</source>
        <translation>Папку {home} нельзя использовать: {why}.</translation>
    </message>
    <message>
        <source>There is no view {number}.</source>
        <translation>Представления {number} нет.</translation>
    </message>
    <message>
        <source>There is no view {name}.</source>
        <translation>Представления {name} нет.</translation>
    </message>
    <message>
        <source>There is no author #{number}.</source>
        <translation>Автора #{number} нет.</translation>
    </message>
    <message>
        <source>There is no post #{number}.</source>
        <translation>Поста #{number} нет.</translation>
    </message>
    <message>
        <source>A view needs a name.</source>
        <translation>Представлению нужно название.</translation>
    </message>
    <message>
        <source>There is a view {name} already.</source>
        <translation>Представление {name} уже есть.</translation>
    </message>
    <message>
        <source>Only {owner} or a lead may change the view {name}.</source>
        <translation>Изменять представление {name} может только {owner} или руководитель.</translation>
    </message>
    <message>
        <source>{path} cannot be written: {why}.</source>
        <translation>Не удаётся записать {path}: {why}.</translation>
    </message>
    <message>
        <source>There is no gesture {gesture}.</source>
        <translation>Шага {gesture} нет.</translation>
    </message>
    <message>
        <source>The log has no line {id}.</source>
        <translation>В журнале нет строки {id}.</translation>
    </message>
    <message>
        <source>Only a lead may say what is learnt from others&apos; decisions.</source>
        <translation>Только руководитель решает, чему учиться на чужих решениях.</translation>
    </message>
    <message>
        <source>The log was altered: line {expected} is missing.</source>
        <translation>Журнал изменён: нет строки {expected}.</translation>
    </message>
    <message>
        <source>The log was altered: line {expected} is not what was written.</source>
        <translation>Журнал изменён: строка {expected} не та, что была записана.</translation>
    </message>
    <message>
        <source>The log was altered: it should end with line {length}, but ends with {expected}.</source>
        <translation>Журнал изменён: он должен кончаться строкой {length}, а кончается {expected}.</translation>
    </message>
    <message>
        <source>{file}: the log is exported as .csv or .jsonl.</source>
        <translation>{file}: журнал выгружается в .csv или .jsonl.</translation>
    </message>
    <message>
        <source>There is no comment {comment}.</source>
        <translation>Комментария {comment} нет.</translation>
    </message>
    <message>
        <source>Comment {comment} has no author who could answer.</source>
        <translation>У комментария {comment} нет автора, который мог бы ответить.</translation>
    </message>
    <message>
        <source>There is no rule {rule}.</source>
        <translation>Правила {rule} нет.</translation>
    </message>
    <message>
        <source>signatures.{lang}: {problem}</source>
        <translation>signatures.{lang}: {problem}</translation>
    </message>
    <message>
        <source>There is no brand {brand}; there is {known}.</source>
        <translation>Бренда {brand} нет; есть {known}.</translation>
    </message>
    <message>
        <source>There is no escalation path {path}.</source>
        <translation>Пути эскалации {path} нет.</translation>
    </message>
    <message>
        <source>There is no question {number}.</source>
        <translation>Вопроса {number} нет.</translation>
    </message>
    <message>
        <source>Question {number} has been answered by {member}.</source>
        <translation>На вопрос {number} уже дан ответ: {member}.</translation>
    </message>
    <message>
        <source>A question needs a text.</source>
        <translation>Вопросу нужен текст.</translation>
    </message>
    <message>
        <source>A question goes to somebody else.</source>
        <translation>Вопрос задают другому, а не себе.</translation>
    </message>
    <message>
        <source>An answer needs a text.</source>
        <translation>Ответу нужен текст.</translation>
    </message>
    <message>
        <source>Question {number} was asked of {member}.</source>
        <translation>На вопрос {number} отвечает {member}.</translation>
    </message>
    <message>
        <source>Only a lead may change how comments are escalated.</source>
        <translation>Менять порядок эскалации может только руководитель.</translation>
    </message>
    <message>
        <source>Comment {id}: {error}</source>
        <translation>Комментарий {id}: {error}</translation>
    </message>
    <message>
        <source>No model has been put in the place of another.</source>
        <translation>Модели ещё не сменялись.</translation>
    </message>
    <message>
        <source>Only a lead may put another model to work.</source>
        <translation>Включить другую модель может только руководитель.</translation>
    </message>
    <message>
        <source>{error} The model in use stays.</source>
        <translation>{error} Остаётся нынешняя модель.</translation>
    </message>
    <message>
        <source>Only a lead may say what needs a reason.</source>
        <translation>Только руководитель решает, для чего нужна причина.</translation>
    </message>
    <message>
        <source>Several streams have a comment {written}; give its number here instead.</source>
        <translation>Комментарий {written} есть в нескольких каналах; укажите его номер здесь.</translation>
    </message>
    <message>
        <source>What was taken back has been decided about again since.</source>
        <translation>По отменённому с тех пор уже приняли другое решение.</translation>
    </message>
    <message>
        <source>There is no canned reply /{wanted}.</source>
        <translation>Шаблона /{wanted} нет.</translation>
    </message>
    <message>
        <source>There is no canned reply /{shortcut}.</source>
        <translation>Шаблона /{shortcut} нет.</translation>
    </message>
    <message>
        <source>/{shortcut} has no version {version} with a text.</source>
        <translation>У /{shortcut} нет версии {version} с текстом.</translation>
    </message>
    <message>
        <source>Only a lead may say which replies need no second look.</source>
        <translation>Какие ответы не нужно проверять, решает только руководитель.</translation>
    </message>
    <message>
        <source>{file} cannot be written: {why}.</source>
        <translation>Не удаётся записать {file}: {why}.</translation>
    </message>
    <message>
        <source>/{shortcut} is there already.</source>
        <translation>/{shortcut} уже есть.</translation>
    </message>
    <message>
        <source>Say in a few words why it is not sent.</source>
        <translation>Напишите коротко, почему он не отправлен.</translation>
    </message>
    <message>
        <source>Only a lead may send or give back what waits.</source>
        <translation>Отправить или вернуть ожидающий ответ может только руководитель.</translation>
    </message>
    <message>
        <source>Reply {number} does not wait.</source>
        <translation>Ответ {number} не ждёт проверки.</translation>
    </message>
    <message>
        <source>There is no version {version} of the rule {rule}.</source>
        <translation>Версии {version} правила {rule} нет.</translation>
    </message>
    <message>
        <source>A share lies between 0 and 1, and one decision at least is needed to judge by.</source>
        <translation>Доля лежит между 0 и 1, и судить нужно хотя бы по одному решению.</translation>
    </message>
    <message>
        <source>Only a lead may change rules.</source>
        <translation>Менять правила может только руководитель.</translation>
    </message>
    <message>
        <source>“{text}” looks like a personal number, and everybody would read it.</source>
        <translation>«{text}» похоже на личный номер, и его увидели бы все.</translation>
    </message>
    <message>
        <source>{sentence}</source>
        <translation>{sentence}</translation>
    </message>
    <message>
        <source>“{asked}” is not filled in yet.</source>
        <translation>«{asked}» ещё не заполнено.</translation>
    </message>
    <message>
        <source>It is {length} characters long, and {platform} takes {most}.</source>
        <translation>В нём {length} знаков, а {platform} принимает не больше {most}.</translation>
    </message>
    <message>
        <source>It is written in “{written}”, and the comment in “{wanted}”.</source>
        <translation>Язык ответа — «{written}», а комментария — «{wanted}».</translation>
    </message>
    <message>
        <source>“{text}” looks like a payment card, and everybody would read it.</source>
        <translation>«{text}» похоже на номер карты, и его увидели бы все.</translation>
    </message>
    <message>
        <source>“{text}” is the number of a bank account, and everybody would read it.</source>
        <translation>«{text}» — номер банковского счёта, и его увидели бы все.</translation>
    </message>
    <message>
        <source>“{text}” is an e-mail address that the brand has not published.</source>
        <translation>«{text}» — адрес почты, который бренд не публиковал.</translation>
    </message>
    <message>
        <source>“{text}” looks like a phone number that the brand has not published.</source>
        <translation>«{text}» похоже на телефон, который бренд не публиковал.</translation>
    </message>
    <message>
        <source>“{text}” looks like the number of a passport, and everybody would read it.</source>
        <translation>«{text}» похоже на номер паспорта, и его увидели бы все.</translation>
    </message>
    <message>
        <source>/{shortcut} stands here already, in the same words.</source>
        <translation>/{shortcut} здесь уже есть, теми же словами.</translation>
    </message>
    <message>
        <source>/{shortcut} is new: what is made of it waits for a lead.</source>
        <translation>/{shortcut} — новый шаблон: ответы по нему ждут руководителя.</translation>
    </message>
    <message>
        <source>The same reply stands in this thread already.</source>
        <translation>Такой же ответ уже есть в этой ветке.</translation>
    </message>
    <message>
        <source>Comment {comment} has been decided about again since; undo that first.</source>
        <translation>По комментарию {comment} с тех пор решили снова; сначала отмените то решение.</translation>
    </message>
    <message>
        <source>There is no gesture {number} to undo.</source>
        <translation>Шага {number} для отмены нет.</translation>
    </message>
    <message>
        <source>Gesture {number} has been taken back already.</source>
        <translation>Шаг {number} уже отменён.</translation>
    </message>
    <message>
        <source>The platform has been told to {action}, and knows no way back from that.</source>
        <translation>Платформе уже передано «{action}», и пути назад у неё нет.</translation>
    </message>
    <message>
        <source>Nobody called {name} works with this inbox; there is {known}.</source>
        <translation>С этими входящими не работает {name}; есть {known}.</translation>
    </message>
    <message>
        <source>No model knows the language {lang}; there are {langs}.</source>
        <translation>Языка {lang} модель не знает; есть {langs}.</translation>
    </message>
    <message>
        <source>A threshold lies between {lowest} and {highest}.</source>
        <translation>Порог лежит между {lowest} и {highest}.</translation>
    </message>
    <message>
        <source>No threshold of this model has been moved.</source>
        <translation>Пороги этой модели не меняли.</translation>
    </message>
    <message>
        <source>Only a lead may keep another threshold.</source>
        <translation>Задать другой порог может только руководитель.</translation>
    </message>
    <message>
        <source>A comment that is {before} cannot become {after}.</source>
        <translation>Комментарий «{before}» не может стать «{after}».</translation>
    </message>
    <message>
        <source>A comment that is {before} cannot become {after}; reopen it first.</source>
        <translation>Комментарий «{before}» не может стать «{after}»; сначала верните его в работу.</translation>
    </message>
    <message>
        <source>There is no alarm {alarm}.</source>
        <translation>Тревоги {alarm} нет.</translation>
    </message>
    <message>
        <source>there is no filter “{key}”. Quotes around it make it words to search for.</source>
        <translation>нет фильтра «{key}». В кавычках это будут слова для поиска.</translation>
    </message>
    <message>
        <source>after “{key}:” something is missing, or a quote is not closed.</source>
        <translation>после «{key}:» чего-то не хватает или кавычка не закрыта.</translation>
    </message>
    <message>
        <source>this is said twice.</source>
        <translation>это сказано дважды.</translation>
    </message>
    <message>
        <source>the only thing to have or not is “link”.</source>
        <translation>есть или нет может быть только «link».</translation>
    </message>
    <message>
        <source>Place {place}, “{said}”: {problem}</source>
        <translation>Место {place}, «{said}»: {problem}</translation>
    </message>
    <message>
        <source>a flag is written like spam, spam&gt;=0.8 or spam&gt;=0.5&lt;0.8.</source>
        <translation>метка пишется так: spam, spam&gt;=0.8 или spam&gt;=0.5&lt;0.8.</translation>
    </message>
    <message>
        <source>there is no flag “{said}”, only {known}.</source>
        <translation>нет метки «{said}», есть только {known}.</translation>
    </message>
    <message>
        <source>a score is from 0 to 1, or from 0% to 100%.</source>
        <translation>оценка — от 0 до 1 или от 0% до 100%.</translation>
    </message>
    <message>
        <source>a language is written by its code, like en, ru or id.</source>
        <translation>язык пишется кодом: en, ru или id.</translation>
    </message>
    <message>
        <source>a number is written like #57.</source>
        <translation>номер пишется так: #57.</translation>
    </message>
    <message>
        <source>there is no stream “{said}”.</source>
        <translation>нет канала «{said}».</translation>
    </message>
    <message>
        <source>there is no brand “{said}”.</source>
        <translation>нет бренда «{said}».</translation>
    </message>
    <message>
        <source>there is no member of the team “{said}”.</source>
        <translation>в команде нет участника «{said}».</translation>
    </message>
    <message>
        <source>a time is written like 2026-11-20 or 2026-11-20T14:30.</source>
        <translation>время пишется так: 2026-11-20 или 2026-11-20T14:30.</translation>
    </message>
    <message>
        <source>there is no “{said}” here, only {known}.</source>
        <translation>здесь нет «{said}», есть только {known}.</translation>
    </message>
    <message>
        <source>a regular expression is needed</source>
        <translation>нужно регулярное выражение</translation>
    </message>
    <message>
        <source>this pattern has {n} characters; {most} are the most</source>
        <translation>в этом шаблоне {n} знаков, а можно не больше {most}</translation>
    </message>
    <message>
        <source>a pattern that calls itself may never end</source>
        <translation>шаблон, вызывающий сам себя, может не кончиться</translation>
    </message>
    <message>
        <source>a repetition of more than {most} times takes too much memory</source>
        <translation>повторение больше {most} раз занимает слишком много памяти</translation>
    </message>
    <message>
        <source>repetitions within each other make more than {most} times</source>
        <translation>вложенные повторения дают больше {most} раз</translation>
    </message>
    <message>
        <source>not a regular expression: {why}</source>
        <translation>не регулярное выражение: {why}</translation>
    </message>
    <message>
        <source>its brackets stand within each other more than {deepest} deep</source>
        <translation>скобки в нём вложены глубже {deepest}</translation>
    </message>
    <message>
        <source>/{shortcut}: {error}.</source>
        <translation>/{shortcut}: {error}.</translation>
    </message>
    <message>
        <source>{place}: line {line}: {error}.</source>
        <translation>{place}: строка {line}: {error}.</translation>
    </message>
    <message>
        <source>{error}.</source>
        <translation>{error}.</translation>
    </message>
    <message>
        <source>&quot;{shortcut}&quot; is no shortcut: use small letters, digits and hyphens, like &quot;refund&quot;</source>
        <translation>«{shortcut}» — не сокращение: пишите строчные буквы, цифры и дефисы, например «refund»</translation>
    </message>
    <message>
        <source>it needs a title</source>
        <translation>нужно название</translation>
    </message>
    <message>
        <source>its title has to be one line of {most} characters at most</source>
        <translation>название — одна строка, не больше {most} знаков</translation>
    </message>
    <message>
        <source>&quot;{folder}&quot; is no folder: name it like &quot;delivery/late&quot;</source>
        <translation>«{folder}» — не папка: назовите её, например, «delivery/late»</translation>
    </message>
    <message>
        <source>it has no text in any language</source>
        <translation>нет текста ни на одном языке</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>он пуст</translation>
    </message>
    <message>
        <source>&quot;{tag}&quot; is no tag: use one word, or words with hyphens</source>
        <translation>«{tag}» — не тег: пишите одно слово или слова через дефис</translation>
    </message>
    <message>
        <source>&quot;{lang}&quot; is no language of replies, only {listed}</source>
        <translation>на языке «{lang}» ответов нет, есть только {listed}</translation>
    </message>
    <message>
        <source>there are {count} texts, and {most} are the most</source>
        <translation>текстов {count}, а можно не больше {most}</translation>
    </message>
    <message>
        <source>what begins with {opening} is not closed, or cannot be read</source>
        <translation>начатое с {opening} не закрыто или не читается</translation>
    </message>
    <message>
        <source>a reply has only text, names, ask, if and filters, no {name}</source>
        <translation>в ответе бывают только текст, имена, ask, if и фильтры, но не {name}</translation>
    </message>
    <message>
        <source>there is nothing to fill in between the braces</source>
        <translation>между скобками нечего подставить</translation>
    </message>
    <message>
        <source>an {opening} has no {closing}</source>
        <translation>у {opening} нет {closing}</translation>
    </message>
    <message>
        <source>{opening} has no {closing}</source>
        <translation>у {opening} нет {closing}</translation>
    </message>
    <message>
        <source>{closing} stands there without {opening}</source>
        <translation>{closing} стоит без {opening}</translation>
    </message>
    <message>
        <source>{file} has more than {most} characters.</source>
        <translation>В {file} больше {most} знаков.</translation>
    </message>
    <message>
        <source>{file} cannot be read: it is not UTF-8.</source>
        <translation>Не удаётся прочитать {file}: это не UTF-8.</translation>
    </message>
    <message>
        <source>No business hours are known before {first} or after {last}.</source>
        <translation>Рабочие часы до {first} и после {last} неизвестны.</translation>
    </message>
    <message>
        <source>There is no time zone “{zone}”; names are written as Europe/Berlin or Asia/Jakarta.</source>
        <translation>Часового пояса «{zone}» нет; названия пишутся как Europe/Berlin или Asia/Jakarta.</translation>
    </message>
    <message>
        <source>No public holidays are known for “{country}”; codes have two letters, as DE, ID or RU.</source>
        <translation>Праздники для «{country}» неизвестны; код — две буквы, как DE, ID или RU.</translation>
    </message>
    <message>
        <source>The file cannot be written: {why}.</source>
        <translation>Не удаётся записать файл: {why}.</translation>
    </message>
    <message>
        <source>{file}: {error}</source>
        <translation>{file}: {error}</translation>
    </message>
    <message>
        <source>/{shortcut} is there twice.</source>
        <translation>/{shortcut} встречается дважды.</translation>
    </message>
    <message>
        <source>it has {count} characters, and {most} are the most</source>
        <translation>в нём {count} знаков, а можно не больше {most}</translation>
    </message>
    <message>
        <source>it is nested too deeply</source>
        <translation>слишком глубокая вложенность</translation>
    </message>
    <message>
        <source>/{shortcut} has no text in any language.</source>
        <translation>У /{shortcut} нет текста ни на одном языке.</translation>
    </message>
    <message>
        <source>{place} says nothing here.</source>
        <translation>{place}: здесь он пуст.</translation>
    </message>
    <message>
        <source>&quot;{lang}&quot; is no language of replies, only {listed}.</source>
        <translation>На языке «{lang}» ответов нет, есть только {listed}.</translation>
    </message>
    <message>
        <source>{place} has a hole: nothing is known here for {missing}.</source>
        <translation>{place}: пробел в тексте, здесь неизвестно: {missing}.</translation>
    </message>
    <message>
        <source>{place} cannot be filled in: {error}</source>
        <translation>{place}: не удаётся заполнить: {error}</translation>
    </message>
    <message>
        <source>This is no TOML: {error}</source>
        <translation>Это не TOML: {error}</translation>
    </message>
    <message>
        <source>This is no JSON: {error}</source>
        <translation>Это не JSON: {error}</translation>
    </message>
    <message>
        <source>{first_wrong}.</source>
        <translation>{first_wrong}.</translation>
    </message>
    <message>
        <source>{path} cannot be read: {why}.</source>
        <translation>Не удаётся прочитать {path}: {why}.</translation>
    </message>
    <message>
        <source>there is no variable &quot;{node}&quot;, only {listed}</source>
        <translation>нет переменной «{node}», есть только {listed}</translation>
    </message>
    <message>
        <source>it has {count} names and conditions, and {most} are the most</source>
        <translation>в нём {count} имён и условий, а можно не больше {most}</translation>
    </message>
    <message>
        <source>it has a character that is not seen, U+{code:04X}</source>
        <translation>в нём есть невидимый знак, U+{code:04X}</translation>
    </message>
    <message>
        <source>{written} would be sent as it stands; write {{{{ {name} }}}}</source>
        <translation>{written} ушло бы как есть; пишите {{{{ {name} }}}}</translation>
    </message>
    <message>
        <source>values are compared with == and != alone</source>
        <translation>значения сравниваются только через == и !=</translation>
    </message>
    <message>
        <source>write {value} as text, without braces</source>
        <translation>пишите {value} просто текстом, без скобок</translation>
    </message>
    <message>
        <source>a reply may not look inside a value</source>
        <translation>ответ не может заглядывать внутрь значения</translation>
    </message>
    <message>
        <source>a reply has only text, names, ask, if and filters, no call</source>
        <translation>в ответе бывают только текст, имена, ask, if и фильтры, но не вызовы</translation>
    </message>
    <message>
        <source>ask takes one text in its brackets, like ask(&quot;order number&quot;)</source>
        <translation>ask принимает в скобках один текст, например ask(&quot;номер заказа&quot;)</translation>
    </message>
    <message>
        <source>ask takes a short question of one line, {most} characters at most</source>
        <translation>ask принимает короткий вопрос в одну строку, не больше {most} знаков</translation>
    </message>
    <message>
        <source>there is no filter &quot;{node}&quot;, only {listed}</source>
        <translation>нет фильтра «{node}», есть только {listed}</translation>
    </message>
    <message>
        <source>{file} has no column {missing}; a table of replies has {columns}.</source>
        <translation>В {file} нет столбца {missing}; в таблице ответов есть {columns}.</translation>
    </message>
    <message>
        <source>{file} is no CSV: {error}</source>
        <translation>{file} — не CSV: {error}</translation>
    </message>
    <message>
        <source>{place} asks for {blank}; answer that first.</source>
        <translation>{place}: сначала ответьте на {blank}.</translation>
    </message>
    <message>
        <source>{place} may not ask for anything.</source>
        <translation>{place}: здесь нельзя ничего спрашивать.</translation>
    </message>
    <message>
        <source>{place} has {count} characters here, and {most} are the most.</source>
        <translation>{place}: здесь {count} знаков, а можно не больше {most}.</translation>
    </message>
    <message>
        <source>either “{first}” or “{second}” is needed</source>
        <translation>нужно либо «{first}», либо «{second}»</translation>
    </message>
    <message>
        <source>“{value}” is no time of day: write it like 09:00 or 22:30</source>
        <translation>«{value}» — не время суток: пишите как 09:00 или 22:30</translation>
    </message>
    <message>
        <source>“{key}” is missing</source>
        <translation>не хватает «{key}»</translation>
    </message>
    <message>
        <source>On one comment, “{first}” may do one thing ({one}) and “{second}” another ({other}).</source>
        <translation>С одним комментарием «{first}» может сделать одно ({one}), а «{second}» — другое ({other}).</translation>
    </message>
    <message>
        <source>“{first}” and “{second}” may fire on one comment and do not agree: {one}.</source>
        <translation>«{first}» и «{second}» могут сработать на одном комментарии и расходятся: {one}.</translation>
    </message>
    <message>
        <source>On the same comments, “{first}” does one thing ({one}) and “{second}” another ({other}).</source>
        <translation>С одними и теми же комментариями «{first}» делает одно ({one}), а «{second}» — другое ({other}).</translation>
    </message>
    <message>
        <source>Two rules are called “{name}”.</source>
        <translation>Два правила называются «{name}».</translation>
    </message>
    <message>
        <source>“{first}” and “{second}” say the same.</source>
        <translation>«{first}» и «{second}» говорят одно и то же.</translation>
    </message>
    <message>
        <source>“{first}” and “{second}” fire on the same comments and do not agree: {one}.</source>
        <translation>«{first}» и «{second}» срабатывают на одних комментариях и расходятся: {one}.</translation>
    </message>
    <message>
        <source>“{text}” is no duration: write it like 30m, 2h or 1d</source>
        <translation>«{text}» — не длительность: пишите как 30m, 2h или 1d</translation>
    </message>
    <message>
        <source>“{text}” is no duration for a rule: more than nothing, and a year at most</source>
        <translation>«{text}» — не длительность для правила: больше нуля и не больше года</translation>
    </message>
    <message>
        <source>nothing can be added here</source>
        <translation>сюда ничего нельзя добавить</translation>
    </message>
    <message>
        <source>it can only stand where another of its kind stands</source>
        <translation>оно может стоять только там, где стоит такое же</translation>
    </message>
    <message>
        <source>there is no “{place}” in this rule</source>
        <translation>в этом правиле нет «{place}»</translation>
    </message>
    <message>
        <source>“{place}” cannot be changed so: {why}</source>
        <translation>«{place}» так изменить нельзя: {why}</translation>
    </message>
    <message>
        <source>a whole number is needed, not {value}</source>
        <translation>нужно целое число, а не {value}</translation>
    </message>
    <message>
        <source>a number is needed, not {value}</source>
        <translation>нужно число, а не {value}</translation>
    </message>
    <message>
        <source>true or false is needed, not {value}</source>
        <translation>нужно true или false, а не {value}</translation>
    </message>
    <message>
        <source>a text is needed, not {value}</source>
        <translation>нужен текст, а не {value}</translation>
    </message>
    <message>
        <source>a list is needed, not {value}</source>
        <translation>нужен список, а не {value}</translation>
    </message>
    <message>
        <source>a table is needed, not {value}</source>
        <translation>нужна таблица, а не {value}</translation>
    </message>
    <message>
        <source>one of {words} is needed, not {value}</source>
        <translation>нужно одно из {words}, а не {value}</translation>
    </message>
    <message>
        <source>{value} is too little: {least} at least</source>
        <translation>{value} — слишком мало: не меньше {least}</translation>
    </message>
    <message>
        <source>{value} is too much: {most} at most</source>
        <translation>{value} — слишком много: не больше {most}</translation>
    </message>
    <message>
        <source>nothing is said here</source>
        <translation>здесь ничего не указано</translation>
    </message>
    <message>
        <source>Only the conditions are played: when the rule would have been asked is not known.</source>
        <translation>Прогнаны только условия: когда правило было бы проверено, неизвестно.</translation>
    </message>
    <message>
        <source>Comment {comment} cannot be escalated: nothing says to whom and by when.</source>
        <translation>Комментарий {comment} не эскалировать: не указано, кому и к какому сроку.</translation>
    </message>
    <message>
        <source>The flag {flag} may not do this by itself: {action}.</source>
        <translation>Метке «{flag}» нельзя делать это самой: {action}.</translation>
    </message>
    <message>
        <source>Only a lead may change a brand.</source>
        <translation>Менять бренд может только руководитель.</translation>
    </message>
    <message>
        <source>Only rules may do this: {action}.</source>
        <translation>Это могут только правила: {action}.</translation>
    </message>
    <message>
        <source>A path names the person and the time itself: give a path, or a person and a time.</source>
        <translation>Путь сам задаёт адресата и срок: укажите либо путь, либо адресата и срок.</translation>
    </message>
    <message>
        <source>A view&apos;s name has at most {count} characters.</source>
        <translation>В названии представления не больше {count} знаков.</translation>
    </message>
    <message>
        <source>There is no comment {comment} to try a rule on.</source>
        <translation>Нет комментария {comment}, чтобы проверить на нём правило.</translation>
    </message>
    <message>
        <source>more than {most} characters in a row are no pattern; write words</source>
        <translation>больше {most} знаков подряд — не шаблон; задайте слова</translation>
    </message>
    <message>
        <source>something here does not belong beside a name, a filter or a text</source>
        <translation>рядом с именем, фильтром или текстом стоит лишнее</translation>
    </message>
    <message>
        <source>a reply has no “{key}”</source>
        <translation>у шаблона ответа нет поля «{key}»</translation>
    </message>
    <message>
        <source>“{key}” has to be a text</source>
        <translation>«{key}» — это должен быть текст</translation>
    </message>
    <message>
        <source>“{key}” has to be a table</source>
        <translation>«{key}» — это должна быть таблица</translation>
    </message>
    <message>
        <source>“{key}” has to be a text or a list of texts</source>
        <translation>«{key}» — это должен быть текст или список текстов</translation>
    </message>
    <message>
        <source>{file} needs [[reply]] tables and nothing else.</source>
        <translation>В файле {file} должны быть таблицы [[reply]], и ничего кроме них.</translation>
    </message>
    <message>
        <source>{place}: {error}.</source>
        <translation>{place}: {error}.</translation>
    </message>
    <message>
        <source>the filter &quot;{node}&quot; takes nothing in its brackets</source>
        <translation>фильтр «{node}» ничего не принимает в скобках</translation>
    </message>
    <message>
        <source>what is asked for cannot go through a filter</source>
        <translation>ответ на ask нельзя пропустить через фильтр</translation>
    </message>
    <message>
        <source>what is asked for cannot go through a condition</source>
        <translation>ответ на ask нельзя проверить условием</translation>
    </message>
    <message>
        <source>the filter &quot;{node}&quot; takes one text in its brackets</source>
        <translation>фильтр «{node}» принимает в скобках один текст</translation>
    </message>
    <message>
        <source>a name has a character in it that is not seen</source>
        <translation>в имени есть невидимый знак</translation>
    </message>
    <message>
        <source>it takes no options, so “{key}” cannot stand here</source>
        <translation>параметров у него нет, поэтому «{key}» здесь лишнее</translation>
    </message>
    <message>
        <source>“{second}” never fires: “{first}” comes first, catches all that it would, and stops.</source>
        <translation>«{second}» никогда не сработает: раньше идёт «{first}», ловит всё то же и останавливает проверку.</translation>
    </message>
    <message>
        <source>this is longer than {most}</source>
        <translation>это длиннее {most}</translation>
    </message>
    <message>
        <source>this cannot be used here: {why}</source>
        <translation>здесь это не годится: {why}</translation>
    </message>
    <message>
        <source>there is no condition “{word}”; is “{near}” meant?</source>
        <translation>нет условия «{word}»; может быть, «{near}»?</translation>
    </message>
    <message>
        <source>there is no action “{word}”; is “{near}” meant?</source>
        <translation>нет действия «{word}»; может быть, «{near}»?</translation>
    </message>
    <message>
        <source>there is no option “{word}”; is “{near}” meant?</source>
        <translation>нет параметра «{word}»; может быть, «{near}»?</translation>
    </message>
    <message>
        <source>there is no condition “{word}”, only {known}</source>
        <translation>нет условия «{word}», есть только {known}</translation>
    </message>
    <message>
        <source>there is no action “{word}”, only {known}</source>
        <translation>нет действия «{word}», есть только {known}</translation>
    </message>
    <message>
        <source>there is no option “{word}”, only {known}</source>
        <translation>нет параметра «{word}», есть только {known}</translation>
    </message>
    <message>
        <source>{value} is not known; is “{near}” meant?</source>
        <translation>{value} неизвестно; может быть, «{near}»?</translation>
    </message>
    <message>
        <source>{file} has {n} rules, where one is expected.</source>
        <translation>В {file} правил {n}, а ожидается одно.</translation>
    </message>
    <message>
        <source>{place}: {problem}</source>
        <translation>{place}: {problem}</translation>
    </message>
    <message>
        <source>“{place}” is no place of a rule</source>
        <translation>«{place}» — не место правила</translation>
    </message>
    <message>
        <source>a value is a text, a number or a list of them</source>
        <translation>значение — это текст, число или их список</translation>
    </message>
    <message>
        <source>a rule is a table with a name, conditions and actions</source>
        <translation>правило — это таблица с названием, условиями и действиями</translation>
    </message>
    <message>
        <source>a rule without conditions would fire on every comment</source>
        <translation>правило без условий сработало бы на каждом комментарии</translation>
    </message>
    <message>
        <source>conditions stand in a list of tables</source>
        <translation>условия стоят в списке таблиц</translation>
    </message>
    <message>
        <source>groups stand within groups more than {deepest} deep</source>
        <translation>группы вложены глубже {deepest}</translation>
    </message>
    <message>
        <source>a rule has {most} conditions at most</source>
        <translation>в правиле не больше {most} условий</translation>
    </message>
    <message>
        <source>a condition needs a name, like flag = &quot;spam&quot;</source>
        <translation>условию нужно имя, например flag = &quot;spam&quot;</translation>
    </message>
    <message>
        <source>a group stands alone in its table, without “{key}”</source>
        <translation>группа стоит в своей таблице одна, без «{key}»</translation>
    </message>
    <message>
        <source>a rule needs an action: [[then]]</source>
        <translation>правилу нужно действие: [[then]]</translation>
    </message>
    <message>
        <source>a rule has {most} actions at most</source>
        <translation>в правиле не больше {most} действий</translation>
    </message>
    <message>
        <source>an action is a word with its table, like hide = { reason = &quot;scam&quot; }</source>
        <translation>действие — слово со своей таблицей, например hide = { reason = &quot;scam&quot; }</translation>
    </message>
    <message>
        <source>Rule &quot;{name}&quot;, {place}: {problem}</source>
        <translation>Правило «{name}», {place}: {problem}</translation>
    </message>
    <message>
        <source>Rule &quot;{name}&quot;: {problem}</source>
        <translation>Правило «{name}»: {problem}</translation>
    </message>
    <message>
        <source>a list of words is needed</source>
        <translation>нужен список слов</translation>
    </message>
    <message>
        <source>every word needs a letter or a digit</source>
        <translation>в каждом слове нужна буква или цифра</translation>
    </message>
    <message>
        <source>a list of domains is needed</source>
        <translation>нужен список доменов</translation>
    </message>
    <message>
        <source>a domain is written like aurora.example</source>
        <translation>домен пишется так: aurora.example</translation>
    </message>
    <message>
        <source>This text has {n} characters; {most} are the most.</source>
        <translation>В этом тексте {n} знаков, а можно не больше {most}.</translation>
    </message>
    <message>
        <source>This text has a key of more than a hundred parts.</source>
        <translation>В этом тексте есть ключ больше чем из ста частей.</translation>
    </message>
    <message>
        <source>there is no event “{word}”, only {known}</source>
        <translation>нет события «{word}», есть только {known}</translation>
    </message>
    <message>
        <source>an event is a word, like &quot;arrived&quot;, or a table like { time_passed = &quot;24h&quot; }</source>
        <translation>событие — слово, например &quot;arrived&quot;, или таблица, например { time_passed = &quot;24h&quot; }</translation>
    </message>
    <message>
        <source>there is no “{key}” here</source>
        <translation>здесь нет «{key}»</translation>
    </message>
    <message>
        <source>time_passed needs a time: when = { time_passed = &quot;24h&quot; }</source>
        <translation>time_passed требует времени: when = { time_passed = &quot;24h&quot; }</translation>
    </message>
    <message>
        <source>queue_over needs a number: when = { queue_over = 500, queue = &quot;flag:spam&quot; }</source>
        <translation>queue_over требует числа: when = { queue_over = 500, queue = &quot;flag:spam&quot; }</translation>
    </message>
    <message>
        <source>{path} is not TOML: {error}.</source>
        <translation>{path} — не TOML: {error}.</translation>
    </message>
    <message>
        <source>{path}{line}: {wrong}.</source>
        <translation>{path}{line}: {wrong}.</translation>
    </message>
    <message>
        <source>{path} is not TOML, and stays as it is: {error}.</source>
        <translation>{path} — не TOML и остаётся как есть: {error}.</translation>
    </message>
    <message>
        <source>The log was altered: line {id} cannot be read.</source>
        <translation>Журнал изменён: строку {id} не прочитать.</translation>
    </message>
    <message>
        <source>The pattern takes too long for comment {comment}.</source>
        <translation>Шаблон слишком долго работает на комментарии {comment}.</translation>
    </message>
    <message>
        <source>The inbox{place} cannot be used: {why}.</source>
        <translation>Входящие{place} недоступны: {why}.</translation>
    </message>
    <message>
        <source>The inbox{place} is busy: another program has been writing to it for too long. Try again in a moment.</source>
        <translation>Входящие{place} заняты: другая программа слишком долго пишет в них. Повторите чуть позже.</translation>
    </message>
    <message>
        <source>The inbox{place} cannot be written to: the disk is full.</source>
        <translation>Во входящие{place} нельзя записать: диск заполнен.</translation>
    </message>
    <message>
        <source>The inbox cannot keep a text that has broken letters in it.</source>
        <translation>Входящие не могут сохранить текст с испорченными буквами.</translation>
    </message>
    <message>
        <source>{path} is not an inbox that this version can read: {why}.</source>
        <translation>{path} — не входящие, которые может прочитать эта версия: {why}.</translation>
    </message>
    <message>
        <source>The inbox is damaged: {why}. Take its newest copy.</source>
        <translation>Входящие повреждены: {why}. Возьмите последнюю копию.</translation>
    </message>
    <message>
        <source>The folder of actions {folder} cannot be written: {why}.</source>
        <translation>Не удаётся записать папку действий {folder}: {why}.</translation>
    </message>
    <message>
        <source>The list of actions {path} cannot be written: {why}.</source>
        <translation>Не удаётся записать список действий {path}: {why}.</translation>
    </message>
    <message>
        <source>{file} has no column “{column}”; its columns are {listed}.</source>
        <translation>В {file} нет столбца «{column}»; есть столбцы: {listed}.</translation>
    </message>
    <message>
        <source>{file}: no column looks like the text of a comment. Its columns are: {listed}. Name it like this: --map &quot;text={short}&quot;.</source>
        <translation>{file}: ни один столбец не похож на текст комментария. Столбцы: {listed}. Укажите так: --map &quot;text={short}&quot;.</translation>
    </message>
    <message>
        <source>{file}: there is no field “{field}”; the fields are {listed}.</source>
        <translation>{file}: нет поля «{field}»; поля: {listed}.</translation>
    </message>
    <message>
        <source>{name}: {sentence}</source>
        <translation>{name}: {sentence}</translation>
    </message>
    <message>
        <source>{name} is empty.</source>
        <translation>Файл {name} пуст.</translation>
    </message>
    <message>
        <source>{name} is a folder; give the files in it.</source>
        <translation>{name} — папка; укажите файлы в ней.</translation>
    </message>
    <message>
        <source>{name} is not a file.</source>
        <translation>{name} — не файл.</translation>
    </message>
    <message>
        <source>There is no file {path}.</source>
        <translation>Файла {path} нет.</translation>
    </message>
    <message>
        <source>{name} may not be read: permission denied.</source>
        <translation>Нет прав на чтение {name}.</translation>
    </message>
    <message>
        <source>{name} cannot be read: {why}.</source>
        <translation>Не удаётся прочитать {name}: {why}.</translation>
    </message>
</context>
<context>
    <name>EscalationPage</name>
    <message>
        <source>Escalation</source>
        <translation>Эскалация</translation>
    </message>
    <message>
        <source>A brand stands here as soon as its first comment has come in.</source>
        <translation>Бренд появится здесь, как только придёт его первый комментарий.</translation>
    </message>
    <message>
        <source>Leads say what holds here.</source>
        <translation>Что здесь действует, решают руководители.</translation>
    </message>
    <message>
        <source>Kept: {name}</source>
        <translation>Сохранено: {name}</translation>
    </message>
    <message>
        <source>Escalation, hours and promises</source>
        <translation>Эскалация, часы и сроки</translation>
    </message>
</context>
<context>
    <name>EvidenceBars</name>
    <message>
        <source>Evidence: {said}</source>
        <translation>Обоснование: {said}</translation>
    </message>
</context>
<context>
    <name>EvidencePanel</name>
    <message>
        <source>As it is read</source>
        <translation>Прочтение</translation>
    </message>
    <message>
        <source>Shows the text as the classifier reads it, disguise undone</source>
        <translation>Показывает текст, как его читает классификатор, без маскировки</translation>
    </message>
    <message>
        <source>Decided before, much alike</source>
        <translation>Похожее, решённое раньше</translation>
    </message>
    <message>
        <source>No flag is raised.</source>
        <translation>Меток нет.</translation>
    </message>
    <message>
        <source>As it stands</source>
        <translation>Оригинал</translation>
    </message>
    <message>
        <source>Less</source>
        <translation>Меньше</translation>
    </message>
</context>
<context>
    <name>Examples</name>
    <message>
        <source>Move the threshold, and see here what would come in or go out.</source>
        <translation>Сдвиньте порог и увидите здесь, что войдёт и что выйдет.</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Оценка</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Комментарий</translation>
    </message>
    <message>
        <source>Open comments that the threshold would pass</source>
        <translation>Открытые комментарии, которых коснётся порог</translation>
    </message>
</context>
<context>
    <name>FileMenu</name>
    <message>
        <source>Files ▾</source>
        <translation>Файлы ▾</translation>
    </message>
    <message>
        <source>Import and export</source>
        <translation>Импорт и экспорт</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Импорт…</translation>
    </message>
    <message>
        <source>Export as TOML…</source>
        <translation>Экспорт в TOML…</translation>
    </message>
    <message>
        <source>Export as CSV…</source>
        <translation>Экспорт в CSV…</translation>
    </message>
    <message>
        <source>Canned replies (*.toml *.csv)</source>
        <translation>Шаблоны ответов (*.toml *.csv)</translation>
    </message>
    <message>
        <source>Import replies</source>
        <translation>Импорт шаблонов</translation>
    </message>
    <message>
        <source>Export replies</source>
        <translation>Экспорт шаблонов</translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>Open comments</source>
        <translation>Открыть комментарии</translation>
    </message>
    <message>
        <source>Export the log</source>
        <translation>Экспорт журнала</translation>
    </message>
    <message>
        <source>{name} is a folder: choose the files in it.</source>
        <translation>{name} — папка: выберите файлы в ней.</translation>
    </message>
    <message>
        <source>{name} cannot be taken in: comments come from tables, JSON and the exports of platforms.</source>
        <translation>{name} принять нельзя: комментарии берутся из таблиц, JSON и выгрузок платформ.</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Search everything</source>
        <translation>Искать везде</translation>
    </message>
    <message>
        <source>Save as view</source>
        <translation>Сохранить представление</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Фильтр</translation>
    </message>
</context>
<context>
    <name>FilterChip</name>
    <message>
        <source>Take this off the filter</source>
        <translation>Убрать из фильтра</translation>
    </message>
    <message>
        <source>Filter {part}, take it off</source>
        <translation>Фильтр {part}, убрать</translation>
    </message>
</context>
<context>
    <name>FilterMenu</name>
    <message>
        <source>Add to the filter</source>
        <translation>Добавить к фильтру</translation>
    </message>
    <message>
        <source>Take the whole filter off</source>
        <translation>Снять весь фильтр</translation>
    </message>
    <message>
        <source>Copy filter</source>
        <translation>Копировать фильтр</translation>
    </message>
    <message>
        <source>Paste filter</source>
        <translation>Вставить фильтр</translation>
    </message>
    <message>
        <source>Save as view…</source>
        <translation>Сохранить как представление…</translation>
    </message>
    <message>
        <source>Flag</source>
        <translation>Метка</translation>
    </message>
    <message>
        <source>Flagged</source>
        <translation>С меткой</translation>
    </message>
    <message>
        <source>{n}% and more</source>
        <translation>{n}% и больше</translation>
    </message>
    <message>
        <source>From … to …</source>
        <translation>От … до …</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Stream</source>
        <translation>Канал</translation>
    </message>
    <message>
        <source>Brand</source>
        <translation>Бренд</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Ссылки</translation>
    </message>
    <message>
        <source>Has a link</source>
        <translation>Есть ссылка</translation>
    </message>
    <message>
        <source>No link</source>
        <translation>Без ссылок</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Статус</translation>
    </message>
    <message>
        <source>Assigned to</source>
        <translation>Назначен</translation>
    </message>
    <message>
        <source>Me ({name})</source>
        <translation>Я ({name})</translation>
    </message>
    <message>
        <source>Author: {name}</source>
        <translation>Автор: {name}</translation>
    </message>
    <message>
        <source>Post: {title}</source>
        <translation>Пост: {title}</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Время</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Сегодня</translation>
    </message>
    <message numerus="yes">
        <source>Last %n days</source>
        <translation>
            <numerusform>Последний %n день</numerusform>
            <numerusform>Последние %n дня</numerusform>
            <numerusform>Последние %n дней</numerusform>
        </translation>
    </message>
    <message>
        <source>Dates…</source>
        <translation>Даты…</translation>
    </message>
</context>
<context>
    <name>FilterPill</name>
    <message>
        <source>Any</source>
        <translation>Любое</translation>
    </message>
    <message>
        <source>any</source>
        <translation>любое</translation>
    </message>
    <message>
        <source>Delete clears this filter</source>
        <translation>Delete снимает этот фильтр</translation>
    </message>
</context>
<context>
    <name>Filtering</name>
    <message>
        <source>Only this author: {name}</source>
        <translation>Только этот автор: {name}</translation>
    </message>
    <message>
        <source>Only this post: {name}</source>
        <translation>Только этот пост: {name}</translation>
    </message>
    <message>
        <source>Only this stream: {name}</source>
        <translation>Только этот канал: {name}</translation>
    </message>
    <message>
        <source>Copied: {filter}</source>
        <translation>Скопировано: {filter}</translation>
    </message>
</context>
<context>
    <name>Filters</name>
    <message>
        <source>{n}+</source>
        <translation>{n}+</translation>
    </message>
    <message>
        <source>{flag} ≥ {least}</source>
        <translation>{flag} ≥ {least}</translation>
    </message>
    <message>
        <source>{flag} &lt; {below}</source>
        <translation>{flag} &lt; {below}</translation>
    </message>
    <message>
        <source>{flag} {least} to {below}</source>
        <translation>{flag} от {least} до {below}</translation>
    </message>
    <message>
        <source>Has a link</source>
        <translation>Есть ссылка</translation>
    </message>
    <message>
        <source>No link</source>
        <translation>Без ссылок</translation>
    </message>
    <message>
        <source>From {day}</source>
        <translation>С {day}</translation>
    </message>
    <message>
        <source>Through {day}</source>
        <translation>По {day}</translation>
    </message>
    <message>
        <source>Before {moment}</source>
        <translation>До {moment}</translation>
    </message>
    <message>
        <source>by {name}</source>
        <translation>от {name}</translation>
    </message>
    <message>
        <source>on “{name}”</source>
        <translation>под «{name}»</translation>
    </message>
    <message>
        <source>with {name}</source>
        <translation>у {name}</translation>
    </message>
    <message>
        <source>“{name}”</source>
        <translation>«{name}»</translation>
    </message>
    <message>
        <source>→ {name}</source>
        <translation>→ {name}</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Кампания</translation>
    </message>
</context>
<context>
    <name>Flag</name>
    <message>
        <source>Spam</source>
        <translation>Спам</translation>
    </message>
    <message>
        <source>Bot</source>
        <translation>Бот</translation>
    </message>
    <message>
        <source>Prize-hunter</source>
        <translation>Призолов</translation>
    </message>
    <message>
        <source>Negative</source>
        <translation>Негатив</translation>
    </message>
    <message>
        <source>Coarse</source>
        <translation>Грубость</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Вопрос</translation>
    </message>
</context>
<context>
    <name>FlagChips</name>
    <message>
        <source>Why another flag is raised or is not</source>
        <translation>Почему есть или нет другой метки</translation>
    </message>
</context>
<context>
    <name>FormGroup</name>
    <message>
        <source>Add a condition</source>
        <translation>Добавить условие</translation>
    </message>
    <message>
        <source>Add a condition: {group}</source>
        <translation>Добавить условие: {group}</translation>
    </message>
    <message>
        <source>Group: {how}</source>
        <translation>Группа: {how}</translation>
    </message>
    <message>
        <source>Take out the group: {title}</source>
        <translation>Убрать группу: {title}</translation>
    </message>
</context>
<context>
    <name>FormHead</name>
    <message>
        <source>Name of the rule</source>
        <translation>Название правила</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Порядок</translation>
    </message>
    <message>
        <source>Rules after it are not asked</source>
        <translation>Правила после него не проверяются</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Когда</translation>
    </message>
</context>
<context>
    <name>FormRow</name>
    <message>
        <source>More for {title}</source>
        <translation>Ещё: {title}</translation>
    </message>
    <message>
        <source>Take out: {title}</source>
        <translation>Убрать: {title}</translation>
    </message>
    <message>
        <source>Move up	Alt+Up</source>
        <translation>Выше	Alt+Up</translation>
    </message>
    <message>
        <source>Move down	Alt+Down</source>
        <translation>Ниже	Alt+Down</translation>
    </message>
    <message>
        <source>Leave out: {value}</source>
        <translation>Не указывать: {value}</translation>
    </message>
    <message>
        <source>Also set: {value}</source>
        <translation>Указать ещё: {value}</translation>
    </message>
</context>
<context>
    <name>Gesture</name>
    <message>
        <source>Nothing to decide here</source>
        <translation>Здесь решать нечего</translation>
    </message>
    <message>
        <source>{what} {by}?</source>
        <translation>{what}, {by}?</translation>
    </message>
    <message>
        <source>{n} on {platform}</source>
        <translation>{n} — {platform}</translation>
    </message>
    <message>
        <source>Undo: possible at any time</source>
        <translation>Отмена: возможна всегда</translation>
    </message>
    <message>
        <source>Undo: only for {span}; then it is final on {platforms}</source>
        <translation>Отмена: в запасе {span}; затем окончательно ({platforms})</translation>
    </message>
    <message>
        <source>Undo: for {span} for all; later not for what is held back now</source>
        <translation>Отмена: {span} для всех; позже — не для задержанных сейчас</translation>
    </message>
    <message>
        <source>Undo: possible on {kept}; on {lost} only for {span}</source>
        <translation>Отмена: возможна ({kept}); только {span} — {lost}</translation>
    </message>
    <message>
        <source>{what}: {status} already.</source>
        <translation>{what}: уже {status}.</translation>
    </message>
    <message>
        <source>The reply waits for a lead</source>
        <translation>Ответ ждёт руководителя</translation>
    </message>
    <message>
        <source>Again: {what}</source>
        <translation>Снова: {what}</translation>
    </message>
    <message>
        <source>{what} on {platform}</source>
        <translation>{what} — {platform}</translation>
    </message>
    <message>
        <source>The author has edited it</source>
        <translation>Автор его изменил</translation>
    </message>
    <message>
        <source>It stands otherwise now</source>
        <translation>Теперь всё иначе</translation>
    </message>
    <message>
        <source>{who}: {action}</source>
        <translation>{who}: {action}</translation>
    </message>
    <message>
        <source>nobody named</source>
        <translation>не указан</translation>
    </message>
    <message>
        <source>Edited meanwhile: {author}</source>
        <translation>Тем временем изменено: {author}</translation>
    </message>
    <message>
        <source>Decided meanwhile: {author}</source>
        <translation>Тем временем решено: {author}</translation>
    </message>
    <message>
        <source>you: {action}</source>
        <translation>вы: {action}</translation>
    </message>
    <message>
        <source>{place} of {n}</source>
        <translation>{place} из {n}</translation>
    </message>
    <message>
        <source>That stays. Undo once more goes on to the decision before it.</source>
        <translation>Это остаётся. Повторная отмена перейдёт к решению перед ним.</translation>
    </message>
</context>
<context>
    <name>HandOnSheet</name>
    <message>
        <source>Within</source>
        <translation>Срок</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Оставить как есть</translation>
    </message>
    <message>
        <source>Write what you want to know.</source>
        <translation>Напишите, что хотите узнать.</translation>
    </message>
</context>
<context>
    <name>HandingOn</name>
    <message>
        <source>Path: {path}</source>
        <translation>Путь: {path}</translation>
    </message>
    <message>
        <source>Escalate to whom, and by when?</source>
        <translation>Кому эскалировать и к какому сроку?</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Кому</translation>
    </message>
    <message>
        <source>Escalate</source>
        <translation>Эскалировать</translation>
    </message>
    <message>
        <source>Note for whoever gets it</source>
        <translation>Заметка для получателя</translation>
    </message>
    <message>
        <source>Hand over to whom?</source>
        <translation>Кому передать?</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Передать</translation>
    </message>
    <message>
        <source>Ask whom about this comment? It stays with you.</source>
        <translation>Кого спросить об этом комментарии? Он останется у вас.</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Спросить</translation>
    </message>
    <message>
        <source>What do you want to know?</source>
        <translation>Что вы хотите узнать?</translation>
    </message>
    <message>
        <source>Level 1 of {levels}: {whom}, then {then}. {due}</source>
        <translation>Уровень 1 из {levels}: {whom}, затем {then}. {due}</translation>
    </message>
</context>
<context>
    <name>HistoryCard</name>
    <message>
        <source>History</source>
        <translation>История</translation>
    </message>
    <message>
        <source>Nothing has been decided about it yet.</source>
        <translation>По нему ещё ничего не решали.</translation>
    </message>
    <message>
        <source>Less</source>
        <translation>Меньше</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Заметка</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>took back “{what}”</source>
        <translation>отмена: «{what}»</translation>
    </message>
    <message>
        <source>undone by {who} {moment}</source>
        <translation>отменено: {who}, {moment}</translation>
    </message>
    <message>
        <source>Undo: {what}</source>
        <translation>Отменить: {what}</translation>
    </message>
    <message>
        <source>Takes the whole gesture back</source>
        <translation>Отменяет весь шаг</translation>
    </message>
    <message>
        <source>rule “{name}”</source>
        <translation>правило «{name}»</translation>
    </message>
    <message>
        <source>Edited</source>
        <translation>Изменён</translation>
    </message>
    <message>
        <source>The text before</source>
        <translation>Прежний текст</translation>
    </message>
    <message>
        <source>before, what went is marked:</source>
        <translation>прежде, убранное отмечено:</translation>
    </message>
    <message>
        <source>before:</source>
        <translation>прежде:</translation>
    </message>
    <message>
        <source>came: “{words}”</source>
        <translation>добавлено: «{words}»</translation>
    </message>
</context>
<context>
    <name>HoursPlot</name>
    <message>
        <source>Negative comments by hour</source>
        <translation>Негатив по часам</translation>
    </message>
    <message>
        <source>{moment}: {many}, {usual} expected</source>
        <translation>{moment}: {many}, обычно {usual}</translation>
    </message>
</context>
<context>
    <name>HouseRules</name>
    <message>
        <source>For the whole team</source>
        <translation>Для всей команды</translation>
    </message>
    <message>
        <source>Actions that need a reason</source>
        <translation>Действия, которым нужна причина</translation>
    </message>
    <message>
        <source>Nobody decides so without naming a reason; the window asks for it by key.</source>
        <translation>Никто не решает так без причины; окно спросит её — ответ одной клавишей.</translation>
    </message>
    <message>
        <source>Nobody decides so without naming a reason. Leads say which actions these are.</source>
        <translation>Никто не решает так без причины. Какие это действия, решают руководители.</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Import</source>
        <translation>Импорт</translation>
    </message>
    <message>
        <source>{number} of {total} · {file}</source>
        <translation>{number} из {total} · {file}</translation>
    </message>
    <message>
        <source>Looking at the file</source>
        <translation>Просмотр файла</translation>
    </message>
    <message>
        <source>Taking comments in</source>
        <translation>Приём комментариев</translation>
    </message>
</context>
<context>
    <name>ImportOutcome</name>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Took {replies} from {file}.</source>
        <translation>Принято: {replies}, файл {file}.</translation>
    </message>
    <message>
        <source>{taken} {refused}:</source>
        <translation>{taken} {refused}:</translation>
    </message>
    <message>
        <source>Line {n}: {sentence}</source>
        <translation>Строка {n}: {sentence}</translation>
    </message>
</context>
<context>
    <name>InlineAsk</name>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
</context>
<context>
    <name>JobBar</name>
    <message>
        <source>Stop</source>
        <translation>Остановить</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} из {total}</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Остановка…</translation>
    </message>
</context>
<context>
    <name>KeyField</name>
    <message>
        <source>no key</source>
        <translation>нет клавиши</translation>
    </message>
    <message>
        <source>{command}: {key}</source>
        <translation>{command}: {key}</translation>
    </message>
    <message>
        <source>Change the key of “{command}”</source>
        <translation>Сменить клавишу «{command}»</translation>
    </message>
    <message>
        <source>Press a key…</source>
        <translation>Нажмите клавишу…</translation>
    </message>
    <message>
        <source>Press the new key of “{command}”</source>
        <translation>Нажмите новую клавишу для «{command}»</translation>
    </message>
</context>
<context>
    <name>KeyRow</name>
    <message>
        <source>Reset</source>
        <translation>Сбросить</translation>
    </message>
    <message>
        <source>Reset the key of “{command}”</source>
        <translation>Сбросить клавишу «{command}»</translation>
    </message>
</context>
<context>
    <name>KeyTable</name>
    <message>
        <source>Decide</source>
        <translation>Решения</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Ответ</translation>
    </message>
    <message>
        <source>Move and select</source>
        <translation>Перемещение и выбор</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Правила</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Модель</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Справка</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Ещё</translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>Keys</source>
        <translation>Клавиши</translation>
    </message>
    <message>
        <source>Find a command or a key</source>
        <translation>Найти команду или клавишу</translation>
    </message>
    <message>
        <source>No command has these letters</source>
        <translation>Нет команды с этими буквами</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Копировать текстом</translation>
    </message>
    <message>
        <source>Reset all keys</source>
        <translation>Сбросить все клавиши</translation>
    </message>
    <message>
        <source>No key works as a command while you are typing in a field.</source>
        <translation>Пока вы печатаете в поле, клавиши не работают как команды.</translation>
    </message>
</context>
<context>
    <name>LanguageTabs</name>
    <message>
        <source>{language} · {n}</source>
        <translation>{language} · {n}</translation>
    </message>
    <message>
        <source>+ {language}</source>
        <translation>+ {language}</translation>
    </message>
    <message>
        <source>{what} · mistake</source>
        <translation>{what} · ошибка</translation>
    </message>
    <message>
        <source>Begin the text in {language}</source>
        <translation>Начать текст: {language}</translation>
    </message>
</context>
<context>
    <name>LearningCurves</name>
    <message>
        <source>Flag</source>
        <translation>Метка</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>All languages</source>
        <translation>Все языки</translation>
    </message>
    <message>
        <source>Learning curve</source>
        <translation>Кривая обучения</translation>
    </message>
    <message>
        <source>None: the shipped model was not measured step by step. A model that you train shows a curve for each flag with 50 later decisions, 10 of them of either answer.</source>
        <translation>Нет: поставляемую модель не измеряли по шагам. Обученная вами модель покажет кривую для каждой метки, у которой есть 50 поздних решений, из них по 10 каждого ответа.</translation>
    </message>
    <message>
        <source>None yet. “Train” measures one for every flag with 50 later decisions, 10 of them of either answer.</source>
        <translation>Пока нет. «Обучить» измерит кривую для меток с 50 поздними решениями, из них по 10 каждого ответа.</translation>
    </message>
    <message>
        <source>PR-AUC on the same later decisions ({texts}, {having}) after ever more of the earlier ones.</source>
        <translation>PR-AUC на одних и тех же поздних решениях ({texts}, {having}) по мере роста числа ранних.</translation>
    </message>
    <message>
        <source>Too few later decisions to tell ({texts}, {having}): it takes 50, 10 of either answer.</source>
        <translation>Слишком мало поздних решений ({texts}, {having}): нужно 50, по 10 каждого ответа.</translation>
    </message>
</context>
<context>
    <name>LevelRow</name>
    <message>
        <source>Level {number}</source>
        <translation>Уровень {number}</translation>
    </message>
    <message>
        <source>to</source>
        <translation>кому</translation>
    </message>
    <message>
        <source>who of them</source>
        <translation>кто из них</translation>
    </message>
    <message>
        <source>within</source>
        <translation>срок</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Убрать</translation>
    </message>
    <message>
        <source>all of them</source>
        <translation>все</translation>
    </message>
    <message>
        <source>one after the other</source>
        <translation>по очереди</translation>
    </message>
    <message>
        <source>whoever has least</source>
        <translation>наименее занятый</translation>
    </message>
    <message>
        <source>then</source>
        <translation>затем</translation>
    </message>
</context>
<context>
    <name>LifeCard</name>
    <message>
        <source>Life</source>
        <translation>История</translation>
    </message>
    <message>
        <source>Nobody has kept this rule yet.</source>
        <translation>Это правило ещё никто не сохранял.</translation>
    </message>
    <message>
        <source>Put to shadow</source>
        <translation>В тень</translation>
    </message>
    <message>
        <source>Back to draft</source>
        <translation>В черновик</translation>
    </message>
    <message>
        <source>Retire</source>
        <translation>Снять</translation>
    </message>
    <message>
        <source>{said}. Show this version</source>
        <translation>{said}. Показать эту версию</translation>
    </message>
</context>
<context>
    <name>ListHead</name>
    <message>
        <source>Order</source>
        <translation>Порядок</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>All languages</source>
        <translation>Все языки</translation>
    </message>
    <message>
        <source>Add to the filter</source>
        <translation>Добавить к фильтру</translation>
    </message>
    <message>
        <source>This queue has an order of its own</source>
        <translation>У этой очереди свой порядок</translation>
    </message>
    <message>
        <source>+ Filter</source>
        <translation>+ Фильтр</translation>
    </message>
    <message>
        <source>List of keys</source>
        <translation>Список клавиш</translation>
    </message>
</context>
<context>
    <name>LiveQuestion</name>
    <message>
        <source>Go live</source>
        <translation>Включить</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Не сейчас</translation>
    </message>
    <message>
        <source>People decided otherwise: {share}.</source>
        <translation>Люди решили иначе: {share}.</translation>
    </message>
    <message>
        <source>Shall it go live?</source>
        <translation>Включить правило?</translation>
    </message>
</context>
<context>
    <name>Log</name>
    <message>
        <source>When</source>
        <translation>Когда</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Кто</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Действие</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>Comment as seen</source>
        <translation>Комментарий тогда</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Детали</translation>
    </message>
    <message>
        <source>Flag</source>
        <translation>Метка</translation>
    </message>
    <message>
        <source>rule “{name}”</source>
        <translation>правило «{name}»</translation>
    </message>
    <message>
        <source>Undo {action}</source>
        <translation>Отмена: {action}</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>отменено</translation>
    </message>
    <message>
        <source>not learnt from</source>
        <translation>не для обучения</translation>
    </message>
    <message>
        <source>{count} in one gesture</source>
        <translation>{count} за один шаг</translation>
    </message>
    <message>
        <source>no flag</source>
        <translation>без меток</translation>
    </message>
    <message>
        <source>to {name}</source>
        <translation>→ {name}</translation>
    </message>
    <message>
        <source>priority {n}</source>
        <translation>приоритет {n}</translation>
    </message>
    <message>
        <source>due {moment}</source>
        <translation>срок {moment}</translation>
    </message>
    <message>
        <source>until {moment}</source>
        <translation>до {moment}</translation>
    </message>
</context>
<context>
    <name>LogFilters</name>
    <message>
        <source>When</source>
        <translation>Когда</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Кто</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Действие</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Откуда</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Комментарий</translation>
    </message>
    <message>
        <source>Gesture</source>
        <translation>Шаг</translation>
    </message>
    <message>
        <source>today</source>
        <translation>сегодня</translation>
    </message>
    <message>
        <source>last 7 days</source>
        <translation>последние 7 дней</translation>
    </message>
    <message>
        <source>last 30 days</source>
        <translation>последние 30 дней</translation>
    </message>
    <message>
        <source>Words in comment, note or rule</source>
        <translation>Слова в тексте или заметке</translation>
    </message>
</context>
<context>
    <name>LogPage</name>
    <message>
        <source>Exporting</source>
        <translation>Экспорт</translation>
    </message>
    <message>
        <source>Export ▾</source>
        <translation>Экспорт ▾</translation>
    </message>
    <message>
        <source>Export the decisions shown</source>
        <translation>Экспорт показанных решений</translation>
    </message>
    <message>
        <source>CSV…</source>
        <translation>CSV…</translation>
    </message>
    <message>
        <source>JSON lines…</source>
        <translation>Строки JSON…</translation>
    </message>
    <message>
        <source>Moderation log</source>
        <translation>Журнал модерации</translation>
    </message>
    <message>
        <source>Exported {decisions} to {file}</source>
        <translation>Выгружено: {decisions}, файл {file}</translation>
    </message>
    <message>
        <source>Export the log</source>
        <translation>Экспорт журнала</translation>
    </message>
</context>
<context>
    <name>LogSide</name>
    <message>
        <source>The chosen decision</source>
        <translation>Выбранное решение</translation>
    </message>
</context>
<context>
    <name>LogTable</name>
    <message>
        <source>Clear the filters</source>
        <translation>Сбросить фильтры</translation>
    </message>
    <message>
        <source>Decisions, newest first</source>
        <translation>Решения, сначала новые</translation>
    </message>
    <message>
        <source>No decision fits these filters</source>
        <translation>Нет решений под эти фильтры</translation>
    </message>
    <message>
        <source>Nothing decided yet</source>
        <translation>Решений пока нет</translation>
    </message>
    <message>
        <source>Others may: have any time, person or action again.</source>
        <translation>Снимите фильтр времени, человека или действия.</translation>
    </message>
    <message>
        <source>Every decision about a comment will stand here, with who, when and why.</source>
        <translation>Здесь будет каждое решение о комментарии: кто, когда и почему.</translation>
    </message>
</context>
<context>
    <name>MappingPage</name>
    <message>
        <source>Import</source>
        <translation>Импорт</translation>
    </message>
    <message>
        <source>Skip this file</source>
        <translation>Пропустить файл</translation>
    </message>
    <message>
        <source>{file} does not say which column is the comment. Choose what each part is read from.</source>
        <translation>В файле {file} не указано, в каком столбце комментарий. Выберите, откуда читать каждую часть.</translation>
    </message>
    <message>
        <source>— none —</source>
        <translation>— нет —</translation>
    </message>
    <message>
        <source>Comment text</source>
        <translation>Текст комментария</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Автор</translation>
    </message>
    <message>
        <source>Comment id</source>
        <translation>Номер комментария</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Время</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Пост</translation>
    </message>
    <message>
        <source>Reply to (id)</source>
        <translation>Ответ на (номер)</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>{field} (required)</source>
        <translation>{field} (обязательно)</translation>
    </message>
    <message>
        <source>The file&apos;s first rows</source>
        <translation>Первые строки файла</translation>
    </message>
    <message>
        <source>“{column}” is chosen twice.</source>
        <translation>Столбец «{column}» выбран дважды.</translation>
    </message>
    <message>
        <source>Choose the column that holds the comments&apos; text.</source>
        <translation>Выберите столбец с текстом комментариев.</translation>
    </message>
</context>
<context>
    <name>MarkedText</name>
    <message>
        <source>Comment</source>
        <translation>Комментарий</translation>
    </message>
</context>
<context>
    <name>Model</name>
    <message>
        <source>Shipped with Moderator</source>
        <translation>В комплекте с Moderator</translation>
    </message>
    <message>
        <source>made {when}</source>
        <translation>создана {when}</translation>
    </message>
    <message>
        <source>came with the program</source>
        <translation>поставляется с программой</translation>
    </message>
    <message>
        <source>nobody wrote down when</source>
        <translation>когда — не записано</translation>
    </message>
    <message>
        <source>{moment} by {who}</source>
        <translation>{moment}, {who}</translation>
    </message>
    <message>
        <source>public sets of comments</source>
        <translation>открытые наборы комментариев</translation>
    </message>
    <message>
        <source>labelled files</source>
        <translation>размеченные файлы</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Точность</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>Полнота</translation>
    </message>
    <message>
        <source>Macro-F1</source>
        <translation>Macro-F1</translation>
    </message>
    <message>
        <source>PR-AUC</source>
        <translation>PR-AUC</translation>
    </message>
    <message>
        <source>predicted {x}, observed {y}{span}, {n}</source>
        <translation>ожидалось {x}, наблюдается {y}{span}, {n}</translation>
    </message>
    <message>
        <source>Score predicted →</source>
        <translation>Предсказанная оценка →</translation>
    </message>
    <message>
        <source>Share that has the flag</source>
        <translation>Доля с меткой</translation>
    </message>
    <message>
        <source>Reliability</source>
        <translation>Надёжность</translation>
    </message>
    <message>
        <source>{n}: PR-AUC {value}, {span}</source>
        <translation>{n}: PR-AUC {value}, {span}</translation>
    </message>
    <message>
        <source>Decisions learnt from →</source>
        <translation>Решений в обучении →</translation>
    </message>
    <message>
        <source>Learning curve</source>
        <translation>Кривая обучения</translation>
    </message>
    <message>
        <source>Recall →</source>
        <translation>Полнота →</translation>
    </message>
    <message>
        <source>Precision and recall</source>
        <translation>Точность и полнота</translation>
    </message>
    <message>
        <source>from {score}: precision {precision}, recall {recall}</source>
        <translation>от {score}: точность {precision}, полнота {recall}</translation>
    </message>
    <message>
        <source>All languages</source>
        <translation>Все языки</translation>
    </message>
    <message>
        <source>English</source>
        <translation>английский</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>русский</translation>
    </message>
    <message>
        <source>Indonesian</source>
        <translation>индонезийский</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>другой</translation>
    </message>
    <message>
        <source>this one</source>
        <translation>эта</translation>
    </message>
    <message>
        <source>better</source>
        <translation>лучше</translation>
    </message>
    <message>
        <source>worse</source>
        <translation>хуже</translation>
    </message>
    <message>
        <source>no clear difference</source>
        <translation>явной разницы нет</translation>
    </message>
    <message>
        <source>Too few to tell: {texts}, {having}</source>
        <translation>Слишком мало: {texts}, {having}</translation>
    </message>
    <message>
        <source>{model} was put back to work</source>
        <translation>Снова работает {model}</translation>
    </message>
    <message>
        <source>{model} judges now</source>
        <translation>Теперь оценивает {model}</translation>
    </message>
    <message>
        <source>in place of {before}, by {who}, {when}</source>
        <translation>вместо {before}; {who}, {when}</translation>
    </message>
    <message>
        <source>The thresholds kept for the model before rest with it; this one has its own.</source>
        <translation>Пороги, заданные для прежней модели, остались с ней; у этой — свои.</translation>
    </message>
    <message>
        <source>Training: reading decisions</source>
        <translation>Обучение: чтение решений</translation>
    </message>
    <message>
        <source>Training: comparing decisions</source>
        <translation>Обучение: сравнение решений</translation>
    </message>
    <message>
        <source>Training: reading texts</source>
        <translation>Обучение: чтение текстов</translation>
    </message>
    <message>
        <source>Training: learning flags</source>
        <translation>Обучение: изучение меток</translation>
    </message>
    <message>
        <source>Training: comparing</source>
        <translation>Обучение: сравнение</translation>
    </message>
    <message>
        <source>Training: measuring how it was learnt</source>
        <translation>Обучение: измерение хода обучения</translation>
    </message>
    <message>
        <source>Training: writing it down</source>
        <translation>Обучение: запись</translation>
    </message>
    <message>
        <source>Trained {name}. It judges when you put it to work.</source>
        <translation>Обучена модель {name}. Она начнёт оценивать, когда вы её включите.</translation>
    </message>
    <message>
        <source>Nothing new to learn from: no decision has changed since {name} was trained.</source>
        <translation>Учиться не на чем: с обучения {name} решения не менялись.</translation>
    </message>
    <message>
        <source>The model is sure of every comment that waits; it asks for none.</source>
        <translation>Модель уверена во всех ожидающих комментариях и ни о чём не спрашивает.</translation>
    </message>
    <message>
        <source>nothing: people decide</source>
        <translation>ничего: решают люди</translation>
    </message>
    <message>
        <source>suspended</source>
        <translation>приостановлена</translation>
    </message>
    <message>
        <source>hides</source>
        <translation>скрывает</translation>
    </message>
    <message>
        <source>marks as spam</source>
        <translation>отмечает как спам</translation>
    </message>
    <message>
        <source>escalates</source>
        <translation>эскалирует</translation>
    </message>
    <message>
        <source>{does} from {score}</source>
        <translation>{does} от {score}</translation>
    </message>
    <message>
        <source>{done}, {undone} taken back, ≥ {lower} right</source>
        <translation>{done}, отменено {undone}, верно ≥ {lower}</translation>
    </message>
    <message>
        <source>Hide from {score}</source>
        <translation>Скрывать от {score}</translation>
    </message>
    <message>
        <source>Mark as spam from {score}</source>
        <translation>Отмечать как спам от {score}</translation>
    </message>
    <message>
        <source>Escalate from {score}</source>
        <translation>Эскалировать от {score}</translation>
    </message>
    <message>
        <source>Nobody has decided yet about {flag} from {score} under this model: {more}, all of them right.</source>
        <translation>При этой модели ещё никто не решал о «{flag}» от {score}: {more}, и все — верные.</translation>
    </message>
    <message>
        <source>From {score}, {flag} was right in {right} of {all} decisions: {lower} is certain, {promise} is wanted. At least {more}, all of them right.</source>
        <translation>От {score} метка «{flag}» верна в {right} из {all} решений: наверняка {lower}, нужно {promise}. Как минимум {more}, и все — верные.</translation>
    </message>
</context>
<context>
    <name>ModelDetails</name>
    <message>
        <source>Use this model</source>
        <translation>Включить эту модель</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>используется</translation>
    </message>
    <message>
        <source>, on {base}</source>
        <translation>, на основе {base}</translation>
    </message>
    <message>
        <source>On decisions since {since} that it had not learnt from, near-duplicates counted once, against {against} on the same texts; 95 % intervals.</source>
        <translation>На решениях с {since}, на которых она не училась (почти одинаковые считаются один раз), в сравнении с {against} на тех же текстах; интервалы 95 %.</translation>
    </message>
    <message>
        <source>Flag</source>
        <translation>Метка</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>Тексты</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Модель</translation>
    </message>
    <message>
        <source>How right the model is, flag by flag</source>
        <translation>Насколько модель права, по меткам</translation>
    </message>
</context>
<context>
    <name>ModelList</name>
    <message>
        <source>Models</source>
        <translation>Модели</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Создана</translation>
    </message>
    <message>
        <source>Learnt from</source>
        <translation>Училась на</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>“Train” makes a model of what you decided; it judges nothing until it is put to work.</source>
        <translation>«Обучить» создаёт модель из ваших решений; она ничего не оценивает, пока вы её не включите.</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Вернуть</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>повреждена</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>используется</translation>
    </message>
</context>
<context>
    <name>ModelNotes</name>
    <message>
        <source>Judge again</source>
        <translation>Переоценить</translation>
    </message>
</context>
<context>
    <name>ModelPage</name>
    <message>
        <source>Teach me</source>
        <translation>Спросить меня</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>Обучить</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Модель</translation>
    </message>
    <message>
        <source>This model judges already.</source>
        <translation>Эта модель уже оценивает.</translation>
    </message>
    <message>
        <source>Only a lead may put another model to work.</source>
        <translation>Включить другую модель может только руководитель.</translation>
    </message>
    <message>
        <source>Something else is being done.</source>
        <translation>Сейчас выполняется другая работа.</translation>
    </message>
    <message>
        <source>There is no decision yet that a model could learn from.</source>
        <translation>Ещё нет решений, на которых модель могла бы учиться.</translation>
    </message>
</context>
<context>
    <name>ModelTiles</name>
    <message>
        <source>judges · {status}</source>
        <translation>оценивает · {status}</translation>
    </message>
    <message>
        <source>No decisions yet: the model has nothing of yours to learn from</source>
        <translation>Решений пока нет: модели нечему у вас учиться</translation>
    </message>
    <message>
        <source>{acting} · {n} suspended</source>
        <translation>{acting} · приостановлено {n}</translation>
    </message>
</context>
<context>
    <name>ModelWork</name>
    <message>
        <source>Stopped. No model was made.</source>
        <translation>Остановлено. Модель не создана.</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Обучение</translation>
    </message>
    <message>
        <source>Putting the model to work</source>
        <translation>Включение модели</translation>
    </message>
    <message>
        <source>Putting the model before to work</source>
        <translation>Возврат прежней модели</translation>
    </message>
    <message>
        <source>Stopped. “Judge again” goes on where it was.</source>
        <translation>Остановлено. «Переоценить» продолжит с того же места.</translation>
    </message>
    <message>
        <source>Judging again</source>
        <translation>Переоценка</translation>
    </message>
    <message>
        <source>Stopped. The queue is as it was.</source>
        <translation>Остановлено. Очередь осталась прежней.</translation>
    </message>
    <message>
        <source>Looking for uncertain comments</source>
        <translation>Поиск сомнительных комментариев</translation>
    </message>
</context>
<context>
    <name>NoRules</name>
    <message>
        <source>There are no rules yet</source>
        <translation>Правил пока нет</translation>
    </message>
    <message>
        <source>A rule says: when something happens to a comment, and these conditions hold, then do that. It begins as a draft, runs in the shadow until you trust it, where it records and does nothing, and then goes live. Everything that it does stands in the log under its name, and is undone like anything else.</source>
        <translation>Правило говорит: когда с комментарием что-то происходит и выполнены эти условия, сделать то-то. Сначала оно черновик, затем — пока вы не начнёте ему доверять — в тени: всё записывает и ничего не делает, а потом действует. Всё, что оно делает, стоит в журнале под его именем и отменяется, как всё остальное.</translation>
    </message>
    <message>
        <source>Begin with an empty rule</source>
        <translation>Начать с пустого правила</translation>
    </message>
</context>
<context>
    <name>NoticeLine</name>
    <message>
        <source>Open the comment</source>
        <translation>Открыть комментарий</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Прочитано</translation>
    </message>
</context>
<context>
    <name>NumberEditor</name>
    <message>
        <source>{setting}: less</source>
        <translation>{setting}: меньше</translation>
    </message>
    <message>
        <source>{setting}: more</source>
        <translation>{setting}: больше</translation>
    </message>
</context>
<context>
    <name>OnThisComment</name>
    <message>
        <source>On this comment</source>
        <translation>На этом комментарии</translation>
    </message>
    <message>
        <source>number…</source>
        <translation>номер…</translation>
    </message>
    <message>
        <source>Number of a comment to try the rule on</source>
        <translation>Номер комментария для пробы правила</translation>
    </message>
    <message>
        <source>Next caught</source>
        <translation>Следующий пойманный</translation>
    </message>
    <message>
        <source>The rule fires.</source>
        <translation>Правило срабатывает.</translation>
    </message>
    <message>
        <source>The rule does not fire.</source>
        <translation>Правило не срабатывает.</translation>
    </message>
    <message>
        <source>Choose a comment on the triage page, or type its number, to see what each condition says.</source>
        <translation>Выберите комментарий на странице разбора или введите его номер, чтобы увидеть, что говорит каждое условие.</translation>
    </message>
    <message>
        <source>It is asked as soon as nothing is wrong with the rule.</source>
        <translation>Проверка начнётся, как только в правиле не будет ошибок.</translation>
    </message>
</context>
<context>
    <name>OpeningLine</name>
    <message>
        <source>Opens this comment</source>
        <translation>Открывает этот комментарий</translation>
    </message>
</context>
<context>
    <name>Order</name>
    <message>
        <source>Priority</source>
        <translation>Приоритет</translation>
    </message>
    <message>
        <source>Newest</source>
        <translation>Новые</translation>
    </message>
    <message>
        <source>Oldest</source>
        <translation>Старые</translation>
    </message>
</context>
<context>
    <name>Origin</name>
    <message>
        <source>Moderator</source>
        <translation>Модератор</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Правило</translation>
    </message>
</context>
<context>
    <name>OutboxState</name>
    <message>
        <source>Waiting</source>
        <translation>Ожидает</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Отправляется</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Готово</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Не удалось</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Отозвано</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>Конфликт</translation>
    </message>
</context>
<context>
    <name>OutcomePage</name>
    <message>
        <source>Save bad lines…</source>
        <translation>Сохранить плохие строки…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>{count} new</source>
        <translation>новых: {count}</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>остановлено</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>пропущен</translation>
    </message>
    <message>
        <source>not taken</source>
        <translation>не принят</translation>
    </message>
    <message>
        <source>{file} was taken in as {format}.</source>
        <translation>Файл {file} принят как {format}.</translation>
    </message>
    <message>
        <source>{file} was stopped. What was taken until then is kept; importing it again goes on from there.</source>
        <translation>Приём файла {file} остановлен. Принятое сохранено; повторный импорт продолжит с того же места.</translation>
    </message>
    <message>
        <source>{file} was left out; nothing was changed.</source>
        <translation>Файл {file} пропущен, ничего не изменено.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>Lines that could not be taken</source>
        <translation>Строки, которые не удалось принять</translation>
    </message>
    <message>
        <source>Escalated by rules: {count}</source>
        <translation>Эскалировано правилами: {count}</translation>
    </message>
    <message>
        <source>Save the bad lines</source>
        <translation>Сохранение плохих строк</translation>
    </message>
    <message>
        <source>Saved to {file}</source>
        <translation>Сохранено в {file}</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Queue: {name}</source>
        <translation>Очередь: {name}</translation>
    </message>
    <message>
        <source>View: {name}</source>
        <translation>Представление: {name}</translation>
    </message>
    <message>
        <source>Stream: {name}</source>
        <translation>Канал: {name}</translation>
    </message>
    <message>
        <source>Brand: {name}</source>
        <translation>Бренд: {name}</translation>
    </message>
    <message>
        <source>Setting: {name}</source>
        <translation>Настройка: {name}</translation>
    </message>
    <message>
        <source>Open {file}</source>
        <translation>Открыть {file}</translation>
    </message>
</context>
<context>
    <name>PathPanel</name>
    <message>
        <source>Escalation paths</source>
        <translation>Пути эскалации</translation>
    </message>
    <message>
        <source>New path</source>
        <translation>Новый путь</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Add a level</source>
        <translation>Добавить уровень</translation>
    </message>
    <message>
        <source>Keep the path</source>
        <translation>Сохранить путь</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Путь</translation>
    </message>
    <message>
        <source>Name of the path</source>
        <translation>Название пути</translation>
    </message>
    <message>
        <source>What is escalated goes to the first level; when its time has run out in the brand&apos;s business hours, what is checked follows. The path “usual” holds for brands without one of their own.</source>
        <translation>Эскалированное идёт на первый уровень; когда его срок истёк по рабочим часам бренда, следует то, что отмечено. Путь «usual» действует для брендов без своего пути.</translation>
    </message>
</context>
<context>
    <name>PeopleButton</name>
    <message>
        <source>nobody</source>
        <translation>никто</translation>
    </message>
</context>
<context>
    <name>Phrases</name>
    <message numerus="yes">
        <source>%n weaker parts</source>
        <translation>
            <numerusform>%n более слабая часть</numerusform>
            <numerusform>%n более слабые части</numerusform>
            <numerusform>%n более слабых частей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n negative comments in an hour</source>
        <translation>
            <numerusform>%n негативный комментарий за час</numerusform>
            <numerusform>%n негативных комментария за час</numerusform>
            <numerusform>%n негативных комментариев за час</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notices for you</source>
        <translation>
            <numerusform>Вам %n уведомление</numerusform>
            <numerusform>Вам %n уведомления</numerusform>
            <numerusform>Вам %n уведомлений</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n questions are asked of you</source>
        <translation>
            <numerusform>Вам задан %n вопрос</numerusform>
            <numerusform>Вам задано %n вопроса</numerusform>
            <numerusform>Вам задано %n вопросов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n followers</source>
        <translation>
            <numerusform>%n подписчик</numerusform>
            <numerusform>%n подписчика</numerusform>
            <numerusform>%n подписчиков</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n snoozed comments are back</source>
        <translation>
            <numerusform>Вернулся %n отложенный комментарий</numerusform>
            <numerusform>Вернулись %n отложенных комментария</numerusform>
            <numerusform>Вернулись %n отложенных комментариев</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n escalated comments are due</source>
        <translation>
            <numerusform>Подошёл срок %n эскалированного комментария</numerusform>
            <numerusform>Подошёл срок %n эскалированных комментариев</numerusform>
            <numerusform>Подошёл срок %n эскалированных комментариев</numerusform>
        </translation>
    </message>
    <message>
        <source>Repeated</source>
        <translation>Повторы</translation>
    </message>
    <message>
        <source>Busiest hour</source>
        <translation>Самый частый час</translation>
    </message>
    <message>
        <source>Gaps in a sitting</source>
        <translation>Интервалы подряд</translation>
    </message>
    <message>
        <source>Other post in seconds</source>
        <translation>Другой пост за секунды</translation>
    </message>
    <message>
        <source>Answers posts after</source>
        <translation>Отвечает на посты через</translation>
    </message>
    <message>
        <source>Account&apos;s age then</source>
        <translation>Возраст аккаунта тогда</translation>
    </message>
    <message>
        <source>Followers, follows</source>
        <translation>Подписчики, подписки</translation>
    </message>
    <message>
        <source>Picture of its own</source>
        <translation>Своё фото</translation>
    </message>
    <message>
        <source>Digits in the name</source>
        <translation>Цифры в имени</translation>
    </message>
    <message>
        <source>Under contests</source>
        <translation>Под конкурсами</translation>
    </message>
    <message>
        <source>Contest days</source>
        <translation>Дни конкурсов</translation>
    </message>
    <message>
        <source>Brands</source>
        <translation>Бренды</translation>
    </message>
    <message>
        <source>Mentions only</source>
        <translation>Только упоминания</translation>
    </message>
    <message>
        <source>Same friends tagged</source>
        <translation>Отмечает тех же друзей</translation>
    </message>
    <message>
        <source>{gap} on {posts}</source>
        <translation>{gap}, {posts}</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n день</numerusform>
            <numerusform>%n дня</numerusform>
            <numerusform>%n дней</numerusform>
        </translation>
    </message>
    <message>
        <source>{n}, {total}</source>
        <translation>{n}, {total}</translation>
    </message>
    <message>
        <source>no</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>да</translation>
    </message>
    <message>
        <source>{n} of {total} on {contests}</source>
        <translation>{n} из {total}, {contests}</translation>
    </message>
    <message>
        <source>{among} in {n} of {total}</source>
        <translation>{among} в {n} из {total}</translation>
    </message>
    <message>
        <source>{n} of {total}</source>
        <translation>{n} из {total}</translation>
    </message>
    <message numerus="yes">
        <source>%n posts</source>
        <translation>
            <numerusform>%n пост</numerusform>
            <numerusform>%n поста</numerusform>
            <numerusform>%n постов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contests</source>
        <translation>
            <numerusform>%n конкурс</numerusform>
            <numerusform>%n конкурса</numerusform>
            <numerusform>%n конкурсов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chosen comments</source>
        <translation>
            <numerusform>%n выбранный комментарий</numerusform>
            <numerusform>%n выбранных комментария</numerusform>
            <numerusform>%n выбранных комментариев</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Approve %n comments</source>
        <translation>
            <numerusform>Одобрить %n комментарий</numerusform>
            <numerusform>Одобрить %n комментария</numerusform>
            <numerusform>Одобрить %n комментариев</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Hide %n comments</source>
        <translation>
            <numerusform>Скрыть %n комментарий</numerusform>
            <numerusform>Скрыть %n комментария</numerusform>
            <numerusform>Скрыть %n комментариев</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %n comments again</source>
        <translation>
            <numerusform>Снова показать %n комментарий</numerusform>
            <numerusform>Снова показать %n комментария</numerusform>
            <numerusform>Снова показать %n комментариев</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n comments</source>
        <translation>
            <numerusform>Удалить %n комментарий</numerusform>
            <numerusform>Удалить %n комментария</numerusform>
            <numerusform>Удалить %n комментариев</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mark %n comments as spam</source>
        <translation>
            <numerusform>Отметить как спам %n комментарий</numerusform>
            <numerusform>Отметить как спам %n комментария</numerusform>
            <numerusform>Отметить как спам %n комментариев</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reply to %n comments</source>
        <translation>
            <numerusform>Ответить на %n комментарий</numerusform>
            <numerusform>Ответить на %n комментария</numerusform>
            <numerusform>Ответить на %n комментариев</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ban the authors of %n comments</source>
        <translation>
            <numerusform>Забанить автора %n комментария</numerusform>
            <numerusform>Забанить авторов %n комментариев</numerusform>
            <numerusform>Забанить авторов %n комментариев</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Lift the ban on the authors of %n comments</source>
        <translation>
            <numerusform>Снять бан с автора %n комментария</numerusform>
            <numerusform>Снять бан с авторов %n комментариев</numerusform>
            <numerusform>Снять бан с авторов %n комментариев</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Escalate %n comments</source>
        <translation>
            <numerusform>Эскалировать %n комментарий</numerusform>
            <numerusform>Эскалировать %n комментария</numerusform>
            <numerusform>Эскалировать %n комментариев</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Assign %n comments</source>
        <translation>
            <numerusform>Назначить %n комментарий</numerusform>
            <numerusform>Назначить %n комментария</numerusform>
            <numerusform>Назначить %n комментариев</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Snooze %n comments</source>
        <translation>
            <numerusform>Отложить %n комментарий</numerusform>
            <numerusform>Отложить %n комментария</numerusform>
            <numerusform>Отложить %n комментариев</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reopen %n comments</source>
        <translation>
            <numerusform>Вернуть в работу %n комментарий</numerusform>
            <numerusform>Вернуть в работу %n комментария</numerusform>
            <numerusform>Вернуть в работу %n комментариев</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Note on %n comments</source>
        <translation>
            <numerusform>Заметка к %n комментарию</numerusform>
            <numerusform>Заметка к %n комментариям</numerusform>
            <numerusform>Заметка к %n комментариям</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Flag %n comments</source>
        <translation>
            <numerusform>Пометить %n комментарий</numerusform>
            <numerusform>Пометить %n комментария</numerusform>
            <numerusform>Пометить %n комментариев</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set the priority of %n comments</source>
        <translation>
            <numerusform>Приоритет для %n комментария</numerusform>
            <numerusform>Приоритет для %n комментариев</numerusform>
            <numerusform>Приоритет для %n комментариев</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Route %n comments</source>
        <translation>
            <numerusform>Направить %n комментарий</numerusform>
            <numerusform>Направить %n комментария</numerusform>
            <numerusform>Направить %n комментариев</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Prepare replies to %n comments</source>
        <translation>
            <numerusform>Подготовить ответ на %n комментарий</numerusform>
            <numerusform>Подготовить ответы на %n комментария</numerusform>
            <numerusform>Подготовить ответы на %n комментариев</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ask about %n comments</source>
        <translation>
            <numerusform>Спросить о %n комментарии</numerusform>
            <numerusform>Спросить о %n комментариях</numerusform>
            <numerusform>Спросить о %n комментариях</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tell somebody of %n comments</source>
        <translation>
            <numerusform>Уведомить о %n комментарии</numerusform>
            <numerusform>Уведомить о %n комментариях</numerusform>
            <numerusform>Уведомить о %n комментариях</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>by %n authors</source>
        <translation>
            <numerusform>%n автор</numerusform>
            <numerusform>%n автора</numerusform>
            <numerusform>%n авторов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stay as they are</source>
        <translation>
            <numerusform>%n остаётся как есть</numerusform>
            <numerusform>%n остаются как есть</numerusform>
            <numerusform>%n остаются как есть</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were decided about since</source>
        <translation>
            <numerusform>по %n с тех пор решили иначе</numerusform>
            <numerusform>по %n с тех пор решили иначе</numerusform>
            <numerusform>по %n с тех пор решили иначе</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stay deleted</source>
        <translation>
            <numerusform>%n остаётся удалённым</numerusform>
            <numerusform>%n остаются удалёнными</numerusform>
            <numerusform>%n остаются удалёнными</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stay hidden</source>
        <translation>
            <numerusform>%n остаётся скрытым</numerusform>
            <numerusform>%n остаются скрытыми</numerusform>
            <numerusform>%n остаются скрытыми</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stay in spam</source>
        <translation>
            <numerusform>%n остаётся в спаме</numerusform>
            <numerusform>%n остаются в спаме</numerusform>
            <numerusform>%n остаются в спаме</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n replies stay</source>
        <translation>
            <numerusform>%n ответ остаётся</numerusform>
            <numerusform>%n ответа остаются</numerusform>
            <numerusform>%n ответов остаются</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stay banned</source>
        <translation>
            <numerusform>%n остаётся в бане</numerusform>
            <numerusform>%n остаются в бане</numerusform>
            <numerusform>%n остаются в бане</numerusform>
        </translation>
    </message>
    <message>
        <source>links</source>
        <translation>ссылок</translation>
    </message>
    <message>
        <source>hashtags</source>
        <translation>хештегов</translation>
    </message>
    <message>
        <source>emoji</source>
        <translation>эмодзи</translation>
    </message>
    <message>
        <source>commas</source>
        <translation>запятых</translation>
    </message>
    <message>
        <source>exclamation marks</source>
        <translation>восклицательных знаков</translation>
    </message>
    <message>
        <source>question marks</source>
        <translation>вопросительных знаков</translation>
    </message>
    <message>
        <source>straight apostrophes</source>
        <translation>прямых апострофов</translation>
    </message>
    <message>
        <source>curly apostrophes</source>
        <translation>фигурных апострофов</translation>
    </message>
    <message>
        <source>dashes</source>
        <translation>тире</translation>
    </message>
    <message>
        <source>colons and semicolons</source>
        <translation>двоеточий и точек с запятой</translation>
    </message>
    <message>
        <source>brackets</source>
        <translation>скобок</translation>
    </message>
    <message>
        <source>full stops</source>
        <translation>точек</translation>
    </message>
    <message>
        <source>ends of sentences</source>
        <translation>концов предложений</translation>
    </message>
    <message>
        <source>dashes without blanks</source>
        <translation>тире без пробелов</translation>
    </message>
    <message>
        <source>hyphens inside words</source>
        <translation>дефисов внутри слов</translation>
    </message>
    <message>
        <source>hashtags after a sentence</source>
        <translation>хештегов после предложения</translation>
    </message>
    <message>
        <source>hashtags in a row</source>
        <translation>хештегов подряд</translation>
    </message>
    <message>
        <source>sentences after a hashtag</source>
        <translation>предложений после хештега</translation>
    </message>
    <message>
        <source>words after a hashtag</source>
        <translation>слов после хештега</translation>
    </message>
    <message>
        <source>emoji after a sentence</source>
        <translation>эмодзи после предложения</translation>
    </message>
    <message>
        <source>emoji after a word</source>
        <translation>эмодзи после слова</translation>
    </message>
    <message>
        <source>links without punctuation before</source>
        <translation>ссылок без знака перед ними</translation>
    </message>
    <message>
        <source>sentences after “!”</source>
        <translation>предложений после «!»</translation>
    </message>
    <message>
        <source>sentences after “?”</source>
        <translation>предложений после «?»</translation>
    </message>
    <message>
        <source>sentences after a full stop</source>
        <translation>предложений после точки</translation>
    </message>
    <message>
        <source>capitals inside sentences</source>
        <translation>заглавных внутри предложений</translation>
    </message>
    <message>
        <source>capitals after a link</source>
        <translation>заглавных после ссылки</translation>
    </message>
    <message>
        <source>words after a comma</source>
        <translation>слов после запятой</translation>
    </message>
    <message>
        <source>words of oneself</source>
        <translation>слов о себе</translation>
    </message>
    <message>
        <source>words of others</source>
        <translation>слов о других</translation>
    </message>
    <message>
        <source>joining words</source>
        <translation>связующих слов</translation>
    </message>
    <message>
        <source>stressing words</source>
        <translation>усиливающих слов</translation>
    </message>
    <message>
        <source>slang words</source>
        <translation>сленговых слов</translation>
    </message>
    <message>
        <source>pairs of words said again</source>
        <translation>повторённых пар слов</translation>
    </message>
    <message>
        <source>hashtags of several words</source>
        <translation>хештегов из нескольких слов</translation>
    </message>
    <message>
        <source>how accounts write on average</source>
        <translation>как аккаунты пишут в среднем</translation>
    </message>
    <message>
        <source>{n} weaker habits of writing</source>
        <translation>более слабых привычек письма: {n}</translation>
    </message>
    <message>
        <source>sentences begun in small letters</source>
        <translation>предложения со строчной буквы</translation>
    </message>
    <message>
        <source>words of {n} letters</source>
        <translation>букв в слове: {n}</translation>
    </message>
    <message>
        <source>how varied words are</source>
        <translation>разнообразие слов</translation>
    </message>
    <message>
        <source>words said only once</source>
        <translation>слова, сказанные один раз</translation>
    </message>
    <message>
        <source>sentences of {n} words</source>
        <translation>слов в предложении: {n}</translation>
    </message>
    <message>
        <source>how sentences vary in length</source>
        <translation>разброс длины предложений</translation>
    </message>
    <message>
        <source>how varied sentences begin</source>
        <translation>разнообразие начала предложений</translation>
    </message>
    <message>
        <source>how varied signs are</source>
        <translation>разнообразие знаков</translation>
    </message>
    <message>
        <source>how varied emoji are</source>
        <translation>разнообразие эмодзи</translation>
    </message>
    <message>
        <source>a favourite emoji</source>
        <translation>любимый эмодзи</translation>
    </message>
    <message>
        <source>how varied hashtags are</source>
        <translation>разнообразие хештегов</translation>
    </message>
    <message>
        <source>how long hashtags are</source>
        <translation>длина хештегов</translation>
    </message>
    <message>
        <source>{n} {what} in 100 words</source>
        <translation>{n} {what} на 100 слов</translation>
    </message>
    <message numerus="yes">
        <source>%n comments</source>
        <translation>
            <numerusform>%n комментарий</numerusform>
            <numerusform>%n комментария</numerusform>
            <numerusform>%n комментариев</numerusform>
        </translation>
    </message>
    <message>
        <source>{gap} ± {spread}</source>
        <translation>{gap} ± {spread}</translation>
    </message>
    <message numerus="yes">
        <source>%n decisions</source>
        <translation>
            <numerusform>%n решение</numerusform>
            <numerusform>%n решения</numerusform>
            <numerusform>%n решений</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n accounts</source>
        <translation>
            <numerusform>%n аккаунт</numerusform>
            <numerusform>%n аккаунта</numerusform>
            <numerusform>%n аккаунтов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n texts</source>
        <translation>
            <numerusform>%n текст</numerusform>
            <numerusform>%n текста</numerusform>
            <numerusform>%n текстов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n have it</source>
        <translation>
            <numerusform>с меткой — %n</numerusform>
            <numerusform>с меткой — %n</numerusform>
            <numerusform>с меткой — %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>uncertain comments are asked about</source>
        <translation>
            <numerusform>вопрос модели о комментариях</numerusform>
            <numerusform>вопроса модели о комментариях</numerusform>
            <numerusform>вопросов модели о комментариях</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>labels that your decisions teach</source>
        <translation>
            <numerusform>метка, которой учат ваши решения</numerusform>
            <numerusform>метки, которым учат ваши решения</numerusform>
            <numerusform>меток, которым учат ваши решения</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>flags act by themselves</source>
        <translation>
            <numerusform>метка действует сама</numerusform>
            <numerusform>метки действуют сами</numerusform>
            <numerusform>меток действуют сами</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n labels</source>
        <translation>
            <numerusform>%n метка</numerusform>
            <numerusform>%n метки</numerusform>
            <numerusform>%n меток</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Judged %n comments again</source>
        <translation>
            <numerusform>Переоценён %n комментарий</numerusform>
            <numerusform>Переоценено %n комментария</numerusform>
            <numerusform>Переоценено %n комментариев</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The model asks about %n comments</source>
        <translation>
            <numerusform>Модель спрашивает о %n комментарии</numerusform>
            <numerusform>Модель спрашивает о %n комментариях</numerusform>
            <numerusform>Модель спрашивает о %n комментариях</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more decisions are missing</source>
        <translation>
            <numerusform>не хватает ещё %n решения</numerusform>
            <numerusform>не хватает ещё %n решений</numerusform>
            <numerusform>не хватает ещё %n решений</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n templates</source>
        <translation>
            <numerusform>%n шаблон</numerusform>
            <numerusform>%n шаблона</numerusform>
            <numerusform>%n шаблонов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wait</source>
        <translation>
            <numerusform>%n ждёт</numerusform>
            <numerusform>%n ждут</numerusform>
            <numerusform>%n ждут</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take the %n shipped replies</source>
        <translation>
            <numerusform>Принять %n шаблон из комплекта</numerusform>
            <numerusform>Принять %n шаблона из комплекта</numerusform>
            <numerusform>Принять %n шаблонов из комплекта</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Took %n shipped replies</source>
        <translation>
            <numerusform>Принят %n шаблон из комплекта</numerusform>
            <numerusform>Принято %n шаблона из комплекта</numerusform>
            <numerusform>Принято %n шаблонов из комплекта</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n replies</source>
        <translation>
            <numerusform>%n шаблон</numerusform>
            <numerusform>%n шаблона</numerusform>
            <numerusform>%n шаблонов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were not taken</source>
        <translation>
            <numerusform>Не принят %n</numerusform>
            <numerusform>Не принято %n</numerusform>
            <numerusform>Не принято %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>и ещё %n</numerusform>
            <numerusform>и ещё %n</numerusform>
            <numerusform>и ещё %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n earlier versions</source>
        <translation>
            <numerusform>и ещё %n прежняя версия</numerusform>
            <numerusform>и ещё %n прежние версии</numerusform>
            <numerusform>и ещё %n прежних версий</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n live</source>
        <translation>
            <numerusform>%n действует</numerusform>
            <numerusform>%n действуют</numerusform>
            <numerusform>%n действуют</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shadow</source>
        <translation>
            <numerusform>%n в тени</numerusform>
            <numerusform>%n в тени</numerusform>
            <numerusform>%n в тени</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n draft</source>
        <translation>
            <numerusform>%n черновик</numerusform>
            <numerusform>%n черновика</numerusform>
            <numerusform>%n черновиков</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n retired</source>
        <translation>
            <numerusform>%n снято</numerusform>
            <numerusform>%n снято</numerusform>
            <numerusform>%n снято</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Both fired on %n comments.</source>
        <translation>
            <numerusform>Оба сработали на %n комментарии.</numerusform>
            <numerusform>Оба сработали на %n комментариях.</numerusform>
            <numerusform>Оба сработали на %n комментариях.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Open the %n</source>
        <translation>
            <numerusform>Открыть %n</numerusform>
            <numerusform>Открыть %n</numerusform>
            <numerusform>Открыть %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It would have caught %n comments.</source>
        <translation>
            <numerusform>Поймало бы %n комментарий.</numerusform>
            <numerusform>Поймало бы %n комментария.</numerusform>
            <numerusform>Поймало бы %n комментариев.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n comments before</source>
        <translation>
            <numerusform>%n комментарий раньше</numerusform>
            <numerusform>%n комментария раньше</numerusform>
            <numerusform>%n комментариев раньше</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n comments after</source>
        <translation>
            <numerusform>%n комментарий позже</numerusform>
            <numerusform>%n комментария позже</numerusform>
            <numerusform>%n комментариев позже</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open comments would go out</source>
        <translation>
            <numerusform>%n открытый комментарий выйдет</numerusform>
            <numerusform>%n открытых комментария выйдут</numerusform>
            <numerusform>%n открытых комментариев выйдут</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open comments would come in</source>
        <translation>
            <numerusform>%n открытый комментарий войдёт</numerusform>
            <numerusform>%n открытых комментария войдут</numerusform>
            <numerusform>%n открытых комментариев войдут</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Approved %n comments</source>
        <translation>
            <numerusform>Одобрен %n комментарий</numerusform>
            <numerusform>Одобрено %n комментария</numerusform>
            <numerusform>Одобрено %n комментариев</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Hid %n comments</source>
        <translation>
            <numerusform>Скрыт %n комментарий</numerusform>
            <numerusform>Скрыто %n комментария</numerusform>
            <numerusform>Скрыто %n комментариев</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Showed %n comments again</source>
        <translation>
            <numerusform>Снова показан %n комментарий</numerusform>
            <numerusform>Снова показано %n комментария</numerusform>
            <numerusform>Снова показано %n комментариев</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Deleted %n comments</source>
        <translation>
            <numerusform>Удалён %n комментарий</numerusform>
            <numerusform>Удалено %n комментария</numerusform>
            <numerusform>Удалено %n комментариев</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Marked %n comments as spam</source>
        <translation>
            <numerusform>Отмечен как спам %n комментарий</numerusform>
            <numerusform>Отмечено как спам %n комментария</numerusform>
            <numerusform>Отмечено как спам %n комментариев</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Replied to %n comments</source>
        <translation>
            <numerusform>Отправлен ответ на %n комментарий</numerusform>
            <numerusform>Отправлен ответ на %n комментария</numerusform>
            <numerusform>Отправлен ответ на %n комментариев</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Banned the authors of %n comments</source>
        <translation>
            <numerusform>Забанен автор %n комментария</numerusform>
            <numerusform>Забанены авторы %n комментариев</numerusform>
            <numerusform>Забанены авторы %n комментариев</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Lifted the ban on the authors of %n comments</source>
        <translation>
            <numerusform>Снят бан с автора %n комментария</numerusform>
            <numerusform>Снят бан с авторов %n комментариев</numerusform>
            <numerusform>Снят бан с авторов %n комментариев</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Escalated %n comments</source>
        <translation>
            <numerusform>Эскалирован %n комментарий</numerusform>
            <numerusform>Эскалировано %n комментария</numerusform>
            <numerusform>Эскалировано %n комментариев</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Assigned %n comments</source>
        <translation>
            <numerusform>Назначен %n комментарий</numerusform>
            <numerusform>Назначено %n комментария</numerusform>
            <numerusform>Назначено %n комментариев</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Snoozed %n comments</source>
        <translation>
            <numerusform>Отложен %n комментарий</numerusform>
            <numerusform>Отложено %n комментария</numerusform>
            <numerusform>Отложено %n комментариев</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reopened %n comments</source>
        <translation>
            <numerusform>Возвращён в работу %n комментарий</numerusform>
            <numerusform>Возвращено в работу %n комментария</numerusform>
            <numerusform>Возвращено в работу %n комментариев</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Noted on %n comments</source>
        <translation>
            <numerusform>Заметка к %n комментарию</numerusform>
            <numerusform>Заметка к %n комментариям</numerusform>
            <numerusform>Заметка к %n комментариям</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Flagged %n comments</source>
        <translation>
            <numerusform>Помечен %n комментарий</numerusform>
            <numerusform>Помечено %n комментария</numerusform>
            <numerusform>Помечено %n комментариев</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Changed the priority of %n comments</source>
        <translation>
            <numerusform>Изменён приоритет %n комментария</numerusform>
            <numerusform>Изменён приоритет %n комментариев</numerusform>
            <numerusform>Изменён приоритет %n комментариев</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Routed %n comments</source>
        <translation>
            <numerusform>Направлен %n комментарий</numerusform>
            <numerusform>Направлено %n комментария</numerusform>
            <numerusform>Направлено %n комментариев</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Prepared replies to %n comments</source>
        <translation>
            <numerusform>Подготовлен ответ на %n комментарий</numerusform>
            <numerusform>Подготовлены ответы на %n комментария</numerusform>
            <numerusform>Подготовлены ответы на %n комментариев</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Asked about %n comments</source>
        <translation>
            <numerusform>Задан вопрос о %n комментарии</numerusform>
            <numerusform>Задан вопрос о %n комментариях</numerusform>
            <numerusform>Задан вопрос о %n комментариях</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Told somebody of %n comments</source>
        <translation>
            <numerusform>Отправлено уведомление о %n комментарии</numerusform>
            <numerusform>Отправлено уведомление о %n комментариях</numerusform>
            <numerusform>Отправлено уведомление о %n комментариях</numerusform>
        </translation>
    </message>
    <message>
        <source>Took back “{what}” on {count}</source>
        <translation>Отменено «{what}»: {count}</translation>
    </message>
    <message>
        <source> — {count} already sent, the reverse is on its way</source>
        <translation> — уже отправлено {count}, обратное действие в пути</translation>
    </message>
    <message>
        <source>now</source>
        <translation>сейчас</translation>
    </message>
    <message>
        <source>{n} min</source>
        <translation>{n} мин</translation>
    </message>
    <message>
        <source>{n} h</source>
        <translation>{n} ч</translation>
    </message>
    <message>
        <source>{n} d</source>
        <translation>{n} дн.</translation>
    </message>
    <message>
        <source>no time</source>
        <translation>без времени</translation>
    </message>
    <message>
        <source>SLA {span}</source>
        <translation>SLA {span}</translation>
    </message>
    <message>
        <source>SLA over by {span}</source>
        <translation>SLA просрочен на {span}</translation>
    </message>
    <message>
        <source>{n} s</source>
        <translation>{n} с</translation>
    </message>
    <message>
        <source>{flag} by facts</source>
        <translation>{flag} по фактам</translation>
    </message>
    <message>
        <source>repeats itself: {n} of {total}</source>
        <translation>повторяется: {n} из {total}</translation>
    </message>
    <message numerus="yes">
        <source>%n comments in an hour</source>
        <translation>
            <numerusform>%n комментарий за час</numerusform>
            <numerusform>%n комментария за час</numerusform>
            <numerusform>%n комментариев за час</numerusform>
        </translation>
    </message>
    <message>
        <source>a comment every {gap} for {span}</source>
        <translation>по комментарию каждые {gap}, всего {span}</translation>
    </message>
    <message>
        <source>steady gaps of {gap}</source>
        <translation>ровные интервалы по {gap}</translation>
    </message>
    <message>
        <source>{n} of {total} seconds after another post</source>
        <translation>{n} из {total} — через секунды после другого поста</translation>
    </message>
    <message>
        <source>answers posts after {gap}</source>
        <translation>отвечает на посты через {gap}</translation>
    </message>
    <message numerus="yes">
        <source>account is %n days old</source>
        <translation>
            <numerusform>аккаунту %n день</numerusform>
            <numerusform>аккаунту %n дня</numerusform>
            <numerusform>аккаунту %n дней</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} followers, follows {total}</source>
        <translation>подписчиков {n}, подписок {total}</translation>
    </message>
    <message>
        <source>no picture of its own</source>
        <translation>нет своего фото</translation>
    </message>
    <message>
        <source>a picture of its own</source>
        <translation>есть своё фото</translation>
    </message>
    <message numerus="yes">
        <source>%n digits in the name</source>
        <translation>
            <numerusform>%n цифра в имени</numerusform>
            <numerusform>%n цифры в имени</numerusform>
            <numerusform>%n цифр в имени</numerusform>
        </translation>
    </message>
    <message>
        <source>mentions only: {n} of {total}</source>
        <translation>только упоминания: {n} из {total}</translation>
    </message>
    <message>
        <source>mentions only</source>
        <translation>только упоминания</translation>
    </message>
    <message>
        <source>{n} of {total} under contests</source>
        <translation>{n} из {total} под конкурсами</translation>
    </message>
    <message>
        <source>{n} of {total} days are contest days</source>
        <translation>{n} из {total} дней — дни конкурсов</translation>
    </message>
    <message numerus="yes">
        <source>contests of %n brands</source>
        <translation>
            <numerusform>конкурсы %n бренда</numerusform>
            <numerusform>конкурсы %n брендов</numerusform>
            <numerusform>конкурсы %n брендов</numerusform>
        </translation>
    </message>
    <message>
        <source>the same {among} friends in {n} of {total}</source>
        <translation>одни и те же {among} друзей в {n} из {total}</translation>
    </message>
    <message>
        <source>{n} alike by {authors}</source>
        <translation>похожих {n}: {authors}</translation>
    </message>
    <message numerus="yes">
        <source>%n disguised letters</source>
        <translation>
            <numerusform>%n замаскированная буква</numerusform>
            <numerusform>%n замаскированные буквы</numerusform>
            <numerusform>%n замаскированных букв</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n authors</source>
        <translation>
            <numerusform>%n автор</numerusform>
            <numerusform>%n автора</numerusform>
            <numerusform>%n авторов</numerusform>
        </translation>
    </message>
    <message>
        <source>The post is a contest</source>
        <translation>Пост — конкурс</translation>
    </message>
    <message>
        <source>The post is no contest</source>
        <translation>Пост — не конкурс</translation>
    </message>
    <message>
        <source>{what}, says {who}</source>
        <translation>{what} ({who})</translation>
    </message>
    <message>
        <source>The post announces a contest</source>
        <translation>Пост объявляет конкурс</translation>
    </message>
    <message>
        <source>×{n} alike</source>
        <translation>×{n} похожих</translation>
    </message>
    <message>
        <source>selected</source>
        <translation>выбран</translation>
    </message>
    <message>
        <source>{what}. Undo works for {span}; after that the platform has it.</source>
        <translation>{what}. На отмену есть {span}, затем действие уходит на платформу.</translation>
    </message>
    <message numerus="yes">
        <source>%n seconds</source>
        <translation>
            <numerusform>%n секунда</numerusform>
            <numerusform>%n секунды</numerusform>
            <numerusform>%n секунд</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n copies</source>
        <translation>
            <numerusform>%n копия</numerusform>
            <numerusform>%n копии</numerusform>
            <numerusform>%n копий</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n disguises undone, and marked.</source>
        <translation>
            <numerusform>Снята и отмечена %n маскировка.</numerusform>
            <numerusform>Сняты и отмечены %n маскировки.</numerusform>
            <numerusform>Снято и отмечено %n маскировок.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n parts</source>
        <translation>
            <numerusform>Части: %n</numerusform>
            <numerusform>Части: %n</numerusform>
            <numerusform>Части: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n earlier</source>
        <translation>
            <numerusform>%n раньше</numerusform>
            <numerusform>%n раньше</numerusform>
            <numerusform>%n раньше</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting comments were judged by the model or threshold before</source>
        <translation>
            <numerusform>%n ожидающий комментарий оценён прежней моделью или порогом</numerusform>
            <numerusform>%n ожидающих комментария оценены прежней моделью или порогом</numerusform>
            <numerusform>%n ожидающих комментариев оценены прежней моделью или порогом</numerusform>
        </translation>
    </message>
    <message>
        <source>{where} · reply to “{author}”</source>
        <translation>{where} · ответ «{author}»</translation>
    </message>
    <message>
        <source>{where} · on {post}</source>
        <translation>{where} · под «{post}»</translation>
    </message>
    <message>
        <source>with {name}</source>
        <translation>у {name}</translation>
    </message>
    <message>
        <source>Thread · {comments}</source>
        <translation>Ветка · {comments}</translation>
    </message>
    <message>
        <source>on the platform: {state}</source>
        <translation>на платформе: {state}</translation>
    </message>
    <message>
        <source>first seen {day}</source>
        <translation>впервые {day}</translation>
    </message>
    <message>
        <source>first seen: no time</source>
        <translation>впервые: без времени</translation>
    </message>
    <message>
        <source>none</source>
        <translation>нет</translation>
    </message>
    <message numerus="yes">
        <source>%n blanks</source>
        <translation>
            <numerusform>%n пропуск</numerusform>
            <numerusform>%n пропуска</numerusform>
            <numerusform>%n пропусков</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n times</source>
        <translation>
            <numerusform>%n раз</numerusform>
            <numerusform>%n раза</numerusform>
            <numerusform>%n раз</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>any of %n words</source>
        <translation>
            <numerusform>любое из %n слова</numerusform>
            <numerusform>любое из %n слов</numerusform>
            <numerusform>любое из %n слов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n caught</source>
        <translation>
            <numerusform>поймано %n</numerusform>
            <numerusform>поймано %n</numerusform>
            <numerusform>поймано %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n coarse comments read</source>
        <translation>
            <numerusform>прочитан %n грубый комментарий</numerusform>
            <numerusform>прочитано %n грубых комментария</numerusform>
            <numerusform>прочитано %n грубых комментариев</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take %n files in</source>
        <translation>
            <numerusform>Принять %n файл</numerusform>
            <numerusform>Принять %n файла</numerusform>
            <numerusform>Принять %n файлов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n negative comments</source>
        <translation>
            <numerusform>%n негативный комментарий</numerusform>
            <numerusform>%n негативных комментария</numerusform>
            <numerusform>%n негативных комментариев</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n variants</source>
        <translation>
            <numerusform>%n вариант</numerusform>
            <numerusform>%n варианта</numerusform>
            <numerusform>%n вариантов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>выбран %n</numerusform>
            <numerusform>выбрано %n</numerusform>
            <numerusform>выбрано %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n due</source>
        <translation>
            <numerusform>%n к сроку</numerusform>
            <numerusform>%n к сроку</numerusform>
            <numerusform>%n к сроку</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Today %n decisions</source>
        <translation>
            <numerusform>Сегодня %n решение</numerusform>
            <numerusform>Сегодня %n решения</numerusform>
            <numerusform>Сегодня %n решений</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n streams</source>
        <translation>
            <numerusform>%n канал</numerusform>
            <numerusform>%n канала</numerusform>
            <numerusform>%n каналов</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlaceLabel</name>
    <message>
        <source>Show the author, the post or the stream alone</source>
        <translation>Показать только автора, пост или канал</translation>
    </message>
</context>
<context>
    <name>PostLine</name>
    <message>
        <source>Contest</source>
        <translation>Конкурс</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>Копировать адрес</translation>
    </message>
    <message>
        <source>The stream does not say under which post.</source>
        <translation>Канал не сообщает, под каким постом.</translation>
    </message>
</context>
<context>
    <name>ProblemLine</name>
    <message>
        <source>line {n}</source>
        <translation>строка {n}</translation>
    </message>
    <message>
        <source>the whole rule</source>
        <translation>всё правило</translation>
    </message>
</context>
<context>
    <name>ProgressPage</name>
    <message>
        <source>Stop keeps what was taken until then. Importing the same file again goes on from there.</source>
        <translation>При остановке принятое сохраняется. Повторный импорт того же файла продолжит с этого места.</translation>
    </message>
</context>
<context>
    <name>QuestionRow</name>
    <message>
        <source>No answer yet</source>
        <translation>Ответа пока нет</translation>
    </message>
    <message>
        <source>Answer for the team; the author does not see it</source>
        <translation>Ответ для команды; автор его не увидит</translation>
    </message>
    <message>
        <source>Answer to “{question}”</source>
        <translation>Ответ на «{question}»</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Ответить</translation>
    </message>
</context>
<context>
    <name>QuestionSheet</name>
    <message>
        <source>Before it is decided</source>
        <translation>Прежде чем решить</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Оставить как есть</translation>
    </message>
    <message>
        <source>The house wants a reason; its key decides, Enter takes the first:</source>
        <translation>По правилам команды нужна причина; её клавиша решает, Enter берёт первую:</translation>
    </message>
    <message>
        <source>because: {reason}</source>
        <translation>причина: {reason}</translation>
    </message>
</context>
<context>
    <name>QueueList</name>
    <message>
        <source>Comments of the queue</source>
        <translation>Комментарии очереди</translation>
    </message>
</context>
<context>
    <name>QueueName</name>
    <message>
        <source>Needs decision</source>
        <translation>Ждут решения</translation>
    </message>
    <message>
        <source>Spam</source>
        <translation>Спам</translation>
    </message>
    <message>
        <source>Bots</source>
        <translation>Боты</translation>
    </message>
    <message>
        <source>Prize-hunters</source>
        <translation>Призоловы</translation>
    </message>
    <message>
        <source>Negative</source>
        <translation>Негатив</translation>
    </message>
    <message>
        <source>Coarse language</source>
        <translation>Грубая лексика</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Вопросы</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Всё</translation>
    </message>
    <message>
        <source>Assigned to me</source>
        <translation>Назначено мне</translation>
    </message>
    <message>
        <source>Escalated</source>
        <translation>Эскалировано</translation>
    </message>
    <message>
        <source>Snoozed</source>
        <translation>Отложено</translation>
    </message>
    <message>
        <source>Campaigns</source>
        <translation>Кампании</translation>
    </message>
    <message>
        <source>Teach me</source>
        <translation>Обучение модели</translation>
    </message>
    <message>
        <source>All comments</source>
        <translation>Все комментарии</translation>
    </message>
</context>
<context>
    <name>RangeDialog</name>
    <message>
        <source>From</source>
        <translation>От</translation>
    </message>
    <message>
        <source>To</source>
        <translation>До</translation>
    </message>
</context>
<context>
    <name>Reason</name>
    <message>
        <source>Advertising</source>
        <translation>Реклама</translation>
    </message>
    <message>
        <source>Gambling</source>
        <translation>Азартные игры</translation>
    </message>
    <message>
        <source>Scam</source>
        <translation>Мошенничество</translation>
    </message>
    <message>
        <source>Phishing</source>
        <translation>Фишинг</translation>
    </message>
    <message>
        <source>Bot</source>
        <translation>Бот</translation>
    </message>
    <message>
        <source>Prize-hunting</source>
        <translation>Охота за призами</translation>
    </message>
    <message>
        <source>Vote boosting</source>
        <translation>Накрутка голосов</translation>
    </message>
    <message>
        <source>Insult</source>
        <translation>Оскорбление</translation>
    </message>
    <message>
        <source>Coarse language</source>
        <translation>Грубая лексика</translation>
    </message>
    <message>
        <source>Threat</source>
        <translation>Угроза</translation>
    </message>
    <message>
        <source>Personal data</source>
        <translation>Личные данные</translation>
    </message>
    <message>
        <source>Off topic</source>
        <translation>Не по теме</translation>
    </message>
    <message>
        <source>Complaint</source>
        <translation>Жалоба</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Вопрос</translation>
    </message>
    <message>
        <source>Praise</source>
        <translation>Похвала</translation>
    </message>
    <message>
        <source>Fine</source>
        <translation>Всё в порядке</translation>
    </message>
</context>
<context>
    <name>ReasonKeys</name>
    <message>
        <source>Reasons</source>
        <translation>Причины</translation>
    </message>
    <message>
        <source>suggested</source>
        <translation>предлагается</translation>
    </message>
</context>
<context>
    <name>Reasons</name>
    <message>
        <source>No reason of my own</source>
        <translation>Без своей причины</translation>
    </message>
    <message>
        <source>because: {reason}</source>
        <translation>причина: {reason}</translation>
    </message>
</context>
<context>
    <name>Refusals</name>
    <message>
        <source>The comment is in no campaign</source>
        <translation>Комментарий не входит в кампанию</translation>
    </message>
    <message>
        <source>The comment stands under no post</source>
        <translation>Комментарий не стоит под постом</translation>
    </message>
    <message>
        <source>The comment is open</source>
        <translation>Комментарий открыт</translation>
    </message>
    <message>
        <source>The comment is closed: reopen it first</source>
        <translation>Комментарий закрыт: сначала верните его в работу</translation>
    </message>
    <message>
        <source>The comment is escalated already</source>
        <translation>Комментарий уже эскалирован</translation>
    </message>
    <message>
        <source>The comment is snoozed</source>
        <translation>Комментарий отложен</translation>
    </message>
    <message>
        <source>Everybody sees the comment</source>
        <translation>Комментарий видят все</translation>
    </message>
    <message>
        <source>Nobody is named as its author</source>
        <translation>Автор не указан</translation>
    </message>
    <message>
        <source>The author is banned already</source>
        <translation>Автор уже забанен</translation>
    </message>
    <message>
        <source>The author is not banned</source>
        <translation>Автор не забанен</translation>
    </message>
</context>
<context>
    <name>Remedies</name>
    <message>
        <source>Try again</source>
        <translation>Повторить</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Открыть папку</translation>
    </message>
    <message>
        <source>Choose another file…</source>
        <translation>Выбрать другой файл…</translation>
    </message>
    <message>
        <source>Change keys</source>
        <translation>Сменить клавиши</translation>
    </message>
    <message>
        <source>Look at the models</source>
        <translation>Посмотреть модели</translation>
    </message>
</context>
<context>
    <name>Replies</name>
    <message>
        <source>the author&apos;s name</source>
        <translation>полное имя автора</translation>
    </message>
    <message>
        <source>the author&apos;s first name</source>
        <translation>имя автора</translation>
    </message>
    <message>
        <source>the brand</source>
        <translation>бренд</translation>
    </message>
    <message>
        <source>the stream</source>
        <translation>канал</translation>
    </message>
    <message>
        <source>the post&apos;s title</source>
        <translation>название поста</translation>
    </message>
    <message>
        <source>the post&apos;s address</source>
        <translation>адрес поста</translation>
    </message>
    <message>
        <source>the moderator&apos;s name</source>
        <translation>имя модератора</translation>
    </message>
    <message>
        <source>the brand&apos;s signature</source>
        <translation>подпись бренда</translation>
    </message>
    <message>
        <source>{name} of the brand</source>
        <translation>{name} бренда</translation>
    </message>
    <message>
        <source>Filled in: {variable}</source>
        <translation>Подставлено: {variable}</translation>
    </message>
    <message>
        <source>Filled in</source>
        <translation>Подставлено</translation>
    </message>
    <message>
        <source>Blank: {question}. Type to fill it in.</source>
        <translation>Пропуск: {question}. Введите текст вместо него.</translation>
    </message>
    <message>
        <source>Filled in: {variables}</source>
        <translation>Подставлено: {variables}</translation>
    </message>
    <message>
        <source>{blanks} left: {questions}</source>
        <translation>осталось заполнить {blanks}: {questions}</translation>
    </message>
    <message>
        <source>×{n}</source>
        <translation>×{n}</translation>
    </message>
    <message>
        <source>Prepared by rule “{rule}”</source>
        <translation>Подготовлен правилом «{rule}»</translation>
    </message>
    <message>
        <source>Prepared by a rule</source>
        <translation>Подготовлен правилом</translation>
    </message>
    <message>
        <source>A reply by {who} waits for a lead</source>
        <translation>Ответ ({who}) ждёт руководителя</translation>
    </message>
    <message>
        <source>{sentence} For example: {sample}</source>
        <translation>{sentence} Например: {sample}</translation>
    </message>
    <message>
        <source>line {n}</source>
        <translation>строка {n}</translation>
    </message>
    <message>
        <source>{place}: {sentence}</source>
        <translation>{place}: {sentence}</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Отправлено</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Последний раз</translation>
    </message>
    <message>
        <source>Author wrote again</source>
        <translation>Автор написал снова</translation>
    </message>
    <message>
        <source>Escalated after it</source>
        <translation>Эскалировано после него</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>Вопрос решён</translation>
    </message>
    <message>
        <source>v{n}</source>
        <translation>v{n}</translation>
    </message>
    <message>
        <source>{version}, {who}</source>
        <translation>{version}, {who}</translation>
    </message>
    <message>
        <source>{version}, deleted by {who}</source>
        <translation>{version}, удалено: {who}</translation>
    </message>
</context>
<context>
    <name>RepliesList</name>
    <message>
        <source>Find a reply</source>
        <translation>Найти шаблон</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Папка</translation>
    </message>
    <message>
        <source>All folders</source>
        <translation>Все папки</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Тег</translation>
    </message>
    <message>
        <source>All tags</source>
        <translation>Все теги</translation>
    </message>
    <message>
        <source>Canned replies</source>
        <translation>Шаблоны ответов</translation>
    </message>
    <message>
        <source>No canned reply fits that</source>
        <translation>Подходящего шаблона нет</translation>
    </message>
    <message>
        <source>not saved</source>
        <translation>не сохранено</translation>
    </message>
    <message>
        <source>A new reply</source>
        <translation>Новый шаблон</translation>
    </message>
</context>
<context>
    <name>RepliesPage</name>
    <message>
        <source>New reply</source>
        <translation>Новый шаблон</translation>
    </message>
    <message>
        <source>Replies</source>
        <translation>Ответы</translation>
    </message>
    <message>
        <source>Taking replies in</source>
        <translation>Приём шаблонов</translation>
    </message>
    <message>
        <source>Approval</source>
        <translation>Одобрение</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Импорт…</translation>
    </message>
    <message>
        <source>Canned replies are found by / in the reply box, and filled in for the comment.</source>
        <translation>Шаблоны ищутся через / в поле ответа и заполняются под комментарий.</translation>
    </message>
    <message>
        <source>No replies yet</source>
        <translation>Шаблонов пока нет</translation>
    </message>
    <message>
        <source>Kept /{shortcut}</source>
        <translation>Сохранено: /{shortcut}</translation>
    </message>
    <message>
        <source>Deleted /{shortcut}</source>
        <translation>Удалено: /{shortcut}</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>Вернуть</translation>
    </message>
    <message>
        <source>Exported {replies} to {file}</source>
        <translation>Выгружено: {replies}, файл {file}</translation>
    </message>
</context>
<context>
    <name>RepliesWaiting</name>
    <message>
        <source>Replies by new templates wait for a lead</source>
        <translation>Ответы по новым шаблонам ждут руководителя</translation>
    </message>
    <message>
        <source>Nothing waits.</source>
        <translation>Ничего не ждёт.</translation>
    </message>
    <message>
        <source>Nothing waits: replies go out at once.</source>
        <translation>Ничего не ждёт: ответы уходят сразу.</translation>
    </message>
    <message>
        <source>New template · /{shortcut}</source>
        <translation>Новый шаблон · /{shortcut}</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Одобрить</translation>
    </message>
    <message>
        <source>Open /{shortcut}</source>
        <translation>Открыть /{shortcut}</translation>
    </message>
    <message>
        <source>Approve /{shortcut}</source>
        <translation>Одобрить /{shortcut}</translation>
    </message>
    <message>
        <source>A template is new until a lead has approved it.</source>
        <translation>Шаблон считается новым, пока его не одобрит руководитель.</translation>
    </message>
</context>
<context>
    <name>ReplyAside</name>
    <message>
        <source>Language of the reply</source>
        <translation>Язык ответа</translation>
    </message>
    <message>
        <source>Length: {length}</source>
        <translation>Длина: {length}</translation>
    </message>
</context>
<context>
    <name>ReplyChoices</name>
    <message>
        <source>Canned replies</source>
        <translation>Шаблоны ответов</translation>
    </message>
    <message>
        <source>No canned reply fits that</source>
        <translation>Подходящего шаблона нет</translation>
    </message>
</context>
<context>
    <name>ReplyComposer</name>
    <message>
        <source>Discard</source>
        <translation>Отбросить</translation>
    </message>
    <message>
        <source>Write a reply, or type / for a canned one</source>
        <translation>Напишите ответ или введите / для шаблона</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Ответ</translation>
    </message>
    <message>
        <source>Reply · {shortcuts}</source>
        <translation>Ответ · {shortcuts}</translation>
    </message>
    <message>
        <source>{first} · {legend}</source>
        <translation>{first} · {legend}</translation>
    </message>
    <message>
        <source>There is nothing to send yet.</source>
        <translation>Пока нечего отправлять.</translation>
    </message>
</context>
<context>
    <name>ReplyDesk</name>
    <message>
        <source>Approve</source>
        <translation>Одобрить</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Дублировать</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Throw away what was changed?</source>
        <translation>Отбросить изменения?</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>Отбросить</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Оставить</translation>
    </message>
    <message>
        <source>not saved</source>
        <translation>не сохранено</translation>
    </message>
    <message>
        <source>waits for a lead</source>
        <translation>ждёт руководителя</translation>
    </message>
    <message>
        <source>v{n}</source>
        <translation>v{n}</translation>
    </message>
    <message>
        <source>New reply</source>
        <translation>Новый шаблон</translation>
    </message>
    <message>
        <source>{title} (copy)</source>
        <translation>{title} (копия)</translation>
    </message>
</context>
<context>
    <name>ReplyEditor</name>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Throw changes away</source>
        <translation>Отбросить изменения</translation>
    </message>
    <message>
        <source>Throw it away</source>
        <translation>Отбросить</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Перейти</translation>
    </message>
    <message>
        <source>Text in {language}</source>
        <translation>Текст: {language}</translation>
    </message>
    <message>
        <source>Nothing in {language} yet</source>
        <translation>Пока пусто: {language}</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>Для чего он</translation>
    </message>
    <message>
        <source>Shortcut, typed after /</source>
        <translation>Сокращение, вводится после /</translation>
    </message>
    <message>
        <source>late-delivery</source>
        <translation>late-delivery</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Папка</translation>
    </message>
    <message>
        <source>delivery/late</source>
        <translation>доставка/опоздание</translation>
    </message>
    <message>
        <source>Tags, with commas between them</source>
        <translation>Теги через запятую</translation>
    </message>
    <message>
        <source>complaint, sorry</source>
        <translation>жалоба, извинение</translation>
    </message>
</context>
<context>
    <name>ReplyFoot</name>
    <message>
        <source>Send reply</source>
        <translation>Отправить ответ</translation>
    </message>
    <message>
        <source>Send to a lead</source>
        <translation>Отправить руководителю</translation>
    </message>
    <message>
        <source>Send anyway</source>
        <translation>Всё равно отправить</translation>
    </message>
</context>
<context>
    <name>ReplyObjections</name>
    <message>
        <source>Objections to the reply</source>
        <translation>Замечания к ответу</translation>
    </message>
    <message>
        <source>Show where</source>
        <translation>Показать где</translation>
    </message>
    <message>
        <source>Show where: {sentence}</source>
        <translation>Показать где: {sentence}</translation>
    </message>
    <message>
        <source>Waits</source>
        <translation>Ждёт</translation>
    </message>
    <message>
        <source>Stops</source>
        <translation>Стоп</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Проверьте</translation>
    </message>
</context>
<context>
    <name>ReplyPreview</name>
    <message>
        <source>Preview</source>
        <translation>Предпросмотр</translation>
    </message>
    <message>
        <source>Filled in for</source>
        <translation>Заполнено для кого</translation>
    </message>
    <message>
        <source>Invented people</source>
        <translation>Вымышленные люди</translation>
    </message>
    <message>
        <source>As for an author without a name</source>
        <translation>Как для автора без имени</translation>
    </message>
    <message>
        <source>The open comment, by {author}</source>
        <translation>Открытый комментарий, {author}</translation>
    </message>
    <message>
        <source>Preview · {language}</source>
        <translation>Предпросмотр · {language}</translation>
    </message>
    <message>
        <source>There is nothing to show until the mistake is mended.</source>
        <translation>Показать нечего, пока ошибка не исправлена.</translation>
    </message>
    <message>
        <source>{lengths}: too long</source>
        <translation>{lengths}: слишком длинно</translation>
    </message>
</context>
<context>
    <name>ReplyUse</name>
    <message>
        <source>Use</source>
        <translation>Использование</translation>
    </message>
    <message>
        <source>Nobody has sent it yet.</source>
        <translation>Его ещё никто не отправлял.</translation>
    </message>
</context>
<context>
    <name>ReplyVersions</name>
    <message>
        <source>Versions</source>
        <translation>Версии</translation>
    </message>
    <message>
        <source>See</source>
        <translation>Показать</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Вернуть</translation>
    </message>
    <message>
        <source>See {version}</source>
        <translation>Показать {version}</translation>
    </message>
    <message>
        <source>Bring {version} back</source>
        <translation>Вернуть {version}</translation>
    </message>
</context>
<context>
    <name>Replying</name>
    <message>
        <source>A reply was not sent and waits at its comment. {why}</source>
        <translation>Ответ не отправлен и ждёт у своего комментария. {why}</translation>
    </message>
</context>
<context>
    <name>Role</name>
    <message>
        <source>Moderator</source>
        <translation>Модератор</translation>
    </message>
    <message>
        <source>Team lead</source>
        <translation>Руководитель</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Администратор</translation>
    </message>
</context>
<context>
    <name>RuleAnswers</name>
    <message>
        <source>holds</source>
        <translation>выполнено</translation>
    </message>
    <message>
        <source>does not hold</source>
        <translation>не выполнено</translation>
    </message>
</context>
<context>
    <name>RuleDays</name>
    <message>
        <source>Caught by day</source>
        <translation>Поймано по дням</translation>
    </message>
</context>
<context>
    <name>RuleEditor</name>
    <message>
        <source>Form</source>
        <translation>Форма</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Текст</translation>
    </message>
    <message>
        <source>New rule</source>
        <translation>Новое правило</translation>
    </message>
</context>
<context>
    <name>RuleEvents</name>
    <message>
        <source>Which queue, as a filter</source>
        <translation>Какая очередь, фильтром</translation>
    </message>
    <message>
        <source>in</source>
        <translation>в</translation>
    </message>
</context>
<context>
    <name>RuleFigures</name>
    <message>
        <source>Would have caught</source>
        <translation>Поймало бы</translation>
    </message>
    <message>
        <source>{rule}: would have caught</source>
        <translation>{rule}: поймало бы</translation>
    </message>
    <message>
        <source>Caught</source>
        <translation>Поймано</translation>
    </message>
    <message>
        <source>{rule}: caught</source>
        <translation>{rule}: поймано</translation>
    </message>
    <message>
        <source>Newly caught against v{version}</source>
        <translation>Новые против v{version}</translation>
    </message>
    <message>
        <source>{rule}: newly caught</source>
        <translation>{rule}: новые</translation>
    </message>
    <message>
        <source>Freed against v{version}</source>
        <translation>Отпущено против v{version}</translation>
    </message>
    <message>
        <source>{rule}: freed</source>
        <translation>{rule}: отпущено</translation>
    </message>
    <message>
        <source>People decided otherwise</source>
        <translation>Люди решили иначе</translation>
    </message>
    <message>
        <source>{rule}: people decided otherwise</source>
        <translation>{rule}: люди решили иначе</translation>
    </message>
    <message>
        <source>Time saved</source>
        <translation>Сэкономлено</translation>
    </message>
    <message>
        <source>Work added</source>
        <translation>Добавлено работы</translation>
    </message>
    <message>
        <source>Open these comments</source>
        <translation>Открыть эти комментарии</translation>
    </message>
</context>
<context>
    <name>RuleFiles</name>
    <message>
        <source>Bring rules in</source>
        <translation>Загрузка правил</translation>
    </message>
    <message>
        <source>Write all rules to a folder</source>
        <translation>Запись всех правил в папку</translation>
    </message>
</context>
<context>
    <name>RuleForm</name>
    <message>
        <source>Form of the rule</source>
        <translation>Форма правила</translation>
    </message>
    <message>
        <source>{why} The form cannot be drawn before that is mended under Text.</source>
        <translation>{why} Форму не построить, пока это не исправлено на вкладке «Текст».</translation>
    </message>
    <message>
        <source>Add an action</source>
        <translation>Добавить действие</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Тогда</translation>
    </message>
</context>
<context>
    <name>RuleProblems</name>
    <message>
        <source>What is wrong</source>
        <translation>Что не так</translation>
    </message>
</context>
<context>
    <name>RuleSentences</name>
    <message>
        <source>{n} of {total}</source>
        <translation>{n} из {total}</translation>
    </message>
    <message>
        <source>none (0 of {total})</source>
        <translation>ни одного (0 из {total})</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>не найдено</translation>
    </message>
    <message>
        <source>not asked yet</source>
        <translation>ещё не проверялось</translation>
    </message>
    <message>
        <source>{caught} · {share} otherwise</source>
        <translation>{caught} · иначе {share}</translation>
    </message>
    <message>
        <source>not kept yet</source>
        <translation>ещё не сохранено</translation>
    </message>
    <message>
        <source>It conflicts with another rule.</source>
        <translation>Оно противоречит другому правилу.</translation>
    </message>
    <message>
        <source>⚠ stopped</source>
        <translation>⚠ остановлено</translation>
    </message>
    <message>
        <source>⚠ conflict</source>
        <translation>⚠ конфликт</translation>
    </message>
    <message>
        <source>{days}: {n} caught</source>
        <translation>{days}: поймано {n}</translation>
    </message>
    <message>
        <source>, {n} decided otherwise</source>
        <translation>, иначе решили {n}</translation>
    </message>
    <message>
        <source>Most on {day}</source>
        <translation>Больше всего — {day}</translation>
    </message>
    <message>
        <source>{n} min</source>
        <translation>{n} мин</translation>
    </message>
    <message>
        <source>{h} h {n} min</source>
        <translation>{h} ч {n} мин</translation>
    </message>
    <message>
        <source>nobody decided yet</source>
        <translation>ещё никто не решал</translation>
    </message>
    <message>
        <source>{n} of {total} ({share})</source>
        <translation>{n} из {total} ({share})</translation>
    </message>
    <message>
        <source>last {n} days</source>
        <translation>за {n} дн.</translation>
    </message>
    <message>
        <source>all time</source>
        <translation>за всё время</translation>
    </message>
    <message>
        <source>{n} s</source>
        <translation>{n} с</translation>
    </message>
    <message>
        <source>under 0.1 s</source>
        <translation>меньше 0,1 с</translation>
    </message>
    <message>
        <source>v{version} put back by itself: {why}</source>
        <translation>v{version} возвращено само: {why}</translation>
    </message>
    <message>
        <source>v{version} {state}, {who}</source>
        <translation>v{version}: {state}, {who}</translation>
    </message>
    <message>
        <source>today {clock}</source>
        <translation>сегодня {clock}</translation>
    </message>
</context>
<context>
    <name>RuleState</name>
    <message>
        <source>Draft</source>
        <translation>Черновик</translation>
    </message>
    <message>
        <source>Shadow</source>
        <translation>В тени</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>Действует</translation>
    </message>
    <message>
        <source>Retired</source>
        <translation>Снято</translation>
    </message>
</context>
<context>
    <name>RuleText</name>
    <message>
        <source>Text of the rule</source>
        <translation>Текст правила</translation>
    </message>
    <message>
        <source>Something is wrong in line {lines}</source>
        <translation>Ошибка в строке {lines}</translation>
    </message>
</context>
<context>
    <name>RuleWords</name>
    <message>
        <source>{span} and more</source>
        <translation>{span} и больше</translation>
    </message>
    <message>
        <source>{flag} {score}, raised</source>
        <translation>{flag} {score}, метка есть</translation>
    </message>
    <message>
        <source>{flag} {score}, not raised</source>
        <translation>{flag} {score}, метки нет</translation>
    </message>
    <message>
        <source>links: {measure}</source>
        <translation>ссылки: {measure}</translation>
    </message>
    <message>
        <source>characters: {measure}</source>
        <translation>знаков: {measure}</translation>
    </message>
    <message>
        <source>people mentioned: {measure}</source>
        <translation>упомянуто людей: {measure}</translation>
    </message>
    <message>
        <source>copies: {measure}</source>
        <translation>копий: {measure}</translation>
    </message>
    <message>
        <source>priority: {measure}</source>
        <translation>приоритет: {measure}</translation>
    </message>
    <message>
        <source>author&apos;s comments: {measure}</source>
        <translation>комментариев автора: {measure}</translation>
    </message>
    <message>
        <source>author&apos;s hidden: {measure}</source>
        <translation>скрыто у автора: {measure}</translation>
    </message>
    <message>
        <source>the word {found}</source>
        <translation>слово {found}</translation>
    </message>
    <message>
        <source>none of the words of its list ({n})</source>
        <translation>нет слов из списка ({n})</translation>
    </message>
    <message>
        <source>the phrase {found}</source>
        <translation>фраза {found}</translation>
    </message>
    <message>
        <source>the phrase is not there</source>
        <translation>фраза не найдена</translation>
    </message>
    <message>
        <source>the pattern in {found}</source>
        <translation>шаблон в {found}</translation>
    </message>
    <message>
        <source>the pattern is not there</source>
        <translation>шаблон не найден</translation>
    </message>
    <message>
        <source>domain: {found}</source>
        <translation>домен: {found}</translation>
    </message>
    <message>
        <source>domain: {found}, not {wanted}</source>
        <translation>домен: {found}, а не {wanted}</translation>
    </message>
    <message>
        <source>no link to any domain</source>
        <translation>нет ссылок на домены</translation>
    </message>
    <message>
        <source>language: {language}</source>
        <translation>язык: {language}</translation>
    </message>
    <message>
        <source>language: {language}, not {wanted}</source>
        <translation>язык: {language}, а не {wanted}</translation>
    </message>
    <message>
        <source>platform: {name}</source>
        <translation>платформа: {name}</translation>
    </message>
    <message>
        <source>platform: {name}, not {wanted}</source>
        <translation>платформа: {name}, а не {wanted}</translation>
    </message>
    <message>
        <source>status: {status}</source>
        <translation>статус: {status}</translation>
    </message>
    <message>
        <source>status: {status}, not {wanted}</source>
        <translation>статус: {status}, а не {wanted}</translation>
    </message>
    <message>
        <source>day: {day}</source>
        <translation>день: {day}</translation>
    </message>
    <message>
        <source>day: {day}, not {wanted}</source>
        <translation>день: {day}, а не {wanted}</translation>
    </message>
    <message>
        <source>stream: {name}, not {wanted}</source>
        <translation>канал: {name}, а не {wanted}</translation>
    </message>
    <message>
        <source>stream: {name}</source>
        <translation>канал: {name}</translation>
    </message>
    <message>
        <source>brand: {name}, not {wanted}</source>
        <translation>бренд: {name}, а не {wanted}</translation>
    </message>
    <message>
        <source>brand: {name}</source>
        <translation>бренд: {name}</translation>
    </message>
    <message>
        <source>{found} in the post&apos;s title</source>
        <translation>{found} в названии поста</translation>
    </message>
    <message>
        <source>the post is not about it</source>
        <translation>пост не об этом</translation>
    </message>
    <message>
        <source>under a contest</source>
        <translation>под конкурсом</translation>
    </message>
    <message>
        <source>under no contest</source>
        <translation>не под конкурсом</translation>
    </message>
    <message>
        <source>the author is banned</source>
        <translation>автор забанен</translation>
    </message>
    <message>
        <source>the author is not banned</source>
        <translation>автор не забанен</translation>
    </message>
    <message>
        <source>first comment here {ago} ago {sign} {limit}</source>
        <translation>первый комментарий здесь {ago} назад {sign} {limit}</translation>
    </message>
    <message>
        <source>first comment here: not known</source>
        <translation>первый комментарий здесь: неизвестно</translation>
    </message>
    <message>
        <source>account made {ago} ago {sign} {limit}</source>
        <translation>аккаунт создан {ago} назад {sign} {limit}</translation>
    </message>
    <message>
        <source>account made: not known</source>
        <translation>когда создан аккаунт: неизвестно</translation>
    </message>
    <message>
        <source>decided: {action}</source>
        <translation>решение: {action}</translation>
    </message>
    <message>
        <source>decided: {action}, {ago} ago {sign} {limit}</source>
        <translation>решение: {action}, {ago} назад {sign} {limit}</translation>
    </message>
    <message>
        <source>not decided: {wanted}</source>
        <translation>не было решения: {wanted}</translation>
    </message>
    <message>
        <source>{now} is within {hours}</source>
        <translation>{now} — в пределах {hours}</translation>
    </message>
    <message>
        <source>{now} is not within {hours}</source>
        <translation>{now} — вне {hours}</translation>
    </message>
    <message>
        <source>the time is over</source>
        <translation>срок истёк</translation>
    </message>
    <message>
        <source>in business hours</source>
        <translation>в рабочее время</translation>
    </message>
    <message>
        <source>out of business hours</source>
        <translation>в нерабочее время</translation>
    </message>
    <message>
        <source>{name}: add a word</source>
        <translation>{name}: добавить слово</translation>
    </message>
    <message>
        <source>add…</source>
        <translation>добавить…</translation>
    </message>
    <message>
        <source>Take this word out</source>
        <translation>Убрать это слово</translation>
    </message>
    <message>
        <source>Word {word}, take it out</source>
        <translation>Слово {word}, убрать</translation>
    </message>
</context>
<context>
    <name>Rules</name>
    <message>
        <source>flag</source>
        <translation>метка</translation>
    </message>
    <message>
        <source>words</source>
        <translation>слова</translation>
    </message>
    <message>
        <source>phrase</source>
        <translation>фраза</translation>
    </message>
    <message>
        <source>pattern</source>
        <translation>шаблон</translation>
    </message>
    <message>
        <source>links, more than</source>
        <translation>ссылок больше чем</translation>
    </message>
    <message>
        <source>link to</source>
        <translation>ссылка на</translation>
    </message>
    <message>
        <source>language</source>
        <translation>язык</translation>
    </message>
    <message>
        <source>platform</source>
        <translation>платформа</translation>
    </message>
    <message>
        <source>stream</source>
        <translation>канал</translation>
    </message>
    <message>
        <source>brand</source>
        <translation>бренд</translation>
    </message>
    <message>
        <source>author</source>
        <translation>автор</translation>
    </message>
    <message>
        <source>copies, at least</source>
        <translation>копий не меньше</translation>
    </message>
    <message>
        <source>under a contest</source>
        <translation>под конкурсом</translation>
    </message>
    <message>
        <source>author first seen within</source>
        <translation>автор впервые здесь за</translation>
    </message>
    <message>
        <source>account younger than</source>
        <translation>аккаунт моложе</translation>
    </message>
    <message>
        <source>author is banned</source>
        <translation>автор забанен</translation>
    </message>
    <message>
        <source>hidden before, at least</source>
        <translation>скрыто раньше не меньше</translation>
    </message>
    <message>
        <source>day of the week</source>
        <translation>день недели</translation>
    </message>
    <message>
        <source>time of day, from</source>
        <translation>время суток с</translation>
    </message>
    <message>
        <source>business hours</source>
        <translation>рабочее время</translation>
    </message>
    <message>
        <source>decided before</source>
        <translation>решено раньше</translation>
    </message>
    <message>
        <source>post</source>
        <translation>пост</translation>
    </message>
    <message>
        <source>mentions, more than</source>
        <translation>упоминаний больше чем</translation>
    </message>
    <message>
        <source>priority, at least</source>
        <translation>приоритет не меньше</translation>
    </message>
    <message>
        <source>status</source>
        <translation>статус</translation>
    </message>
    <message>
        <source>at least</source>
        <translation>не меньше</translation>
    </message>
    <message>
        <source>as written</source>
        <translation>как написано</translation>
    </message>
    <message>
        <source>words between, at most</source>
        <translation>слов между ними, не больше</translation>
    </message>
    <message>
        <source>counts as known from, comments</source>
        <translation>известен от, комментариев</translation>
    </message>
    <message>
        <source>until</source>
        <translation>до</translation>
    </message>
    <message>
        <source>characters, more than</source>
        <translation>знаков больше чем</translation>
    </message>
    <message>
        <source>no longer ago than</source>
        <translation>за последние</translation>
    </message>
    <message>
        <source>by</source>
        <translation>кто</translation>
    </message>
    <message>
        <source>to</source>
        <translation>кому</translation>
    </message>
    <message>
        <source>path</source>
        <translation>путь</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>причина</translation>
    </message>
    <message>
        <source>among</source>
        <translation>среди кого</translation>
    </message>
    <message>
        <source>whose turn</source>
        <translation>как выбирать</translation>
    </message>
    <message>
        <source>queue</source>
        <translation>очередь</translation>
    </message>
    <message>
        <source>whom</source>
        <translation>кого</translation>
    </message>
    <message>
        <source>text</source>
        <translation>текст</translation>
    </message>
    <message>
        <source>for</source>
        <translation>на срок</translation>
    </message>
    <message>
        <source>add</source>
        <translation>прибавить</translation>
    </message>
    <message>
        <source>name</source>
        <translation>название</translation>
    </message>
    <message>
        <source>due within</source>
        <translation>срок</translation>
    </message>
    <message>
        <source>to the number</source>
        <translation>на число</translation>
    </message>
    <message>
        <source>a comment arrives</source>
        <translation>пришёл комментарий</translation>
    </message>
    <message>
        <source>a comment is edited</source>
        <translation>комментарий изменён</translation>
    </message>
    <message>
        <source>a flag is raised</source>
        <translation>появилась метка</translation>
    </message>
    <message>
        <source>somebody answers in the thread</source>
        <translation>в ветке ответили</translation>
    </message>
    <message>
        <source>time has passed</source>
        <translation>прошло время</translation>
    </message>
    <message>
        <source>a person has decided</source>
        <translation>человек решил</translation>
    </message>
    <message>
        <source>a queue grows too long</source>
        <translation>очередь слишком выросла</translation>
    </message>
    <message>
        <source>all of these hold</source>
        <translation>выполнено всё это</translation>
    </message>
    <message>
        <source>any of these holds</source>
        <translation>выполнено хотя бы одно</translation>
    </message>
    <message>
        <source>none of these holds</source>
        <translation>ничто из этого не выполнено</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>неизвестен</translation>
    </message>
    <message>
        <source>anybody</source>
        <translation>кто угодно</translation>
    </message>
    <message>
        <source>a person</source>
        <translation>человек</translation>
    </message>
    <message>
        <source>a rule</source>
        <translation>правило</translation>
    </message>
    <message>
        <source>in turn</source>
        <translation>по очереди</translation>
    </message>
    <message>
        <source>by load</source>
        <translation>по загрузке</translation>
    </message>
    <message>
        <source>new</source>
        <translation>новый</translation>
    </message>
    <message>
        <source>known</source>
        <translation>известный</translation>
    </message>
    <message>
        <source>banned</source>
        <translation>забанен</translation>
    </message>
    <message>
        <source>lead</source>
        <translation>руководитель</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>понедельник</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>вторник</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>среда</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation>четверг</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>пятница</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>суббота</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>воскресенье</translation>
    </message>
    <message>
        <source>{state} · v{version}</source>
        <translation>{state} · v{version}</translation>
    </message>
</context>
<context>
    <name>RulesBench</name>
    <message>
        <source>New rule</source>
        <translation>Новое правило</translation>
    </message>
    <message>
        <source>Only a lead may change rules.</source>
        <translation>Менять правила может только руководитель.</translation>
    </message>
    <message>
        <source>Something is wrong with it still.</source>
        <translation>В нём ещё есть ошибки.</translation>
    </message>
    <message>
        <source>Keep the text first.</source>
        <translation>Сначала сохраните текст.</translation>
    </message>
    <message>
        <source>It is stopped: mend it first.</source>
        <translation>Оно остановлено: сначала исправьте его.</translation>
    </message>
</context>
<context>
    <name>RulesFoot</name>
    <message>
        <source>Not kept yet; it stays here when you leave the page.</source>
        <translation>Ещё не сохранено; останется здесь, если уйти со страницы.</translation>
    </message>
    <message>
        <source>Throw away…</source>
        <translation>Отбросить…</translation>
    </message>
    <message>
        <source>Keep as v{version}</source>
        <translation>Сохранить как v{version}</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Keep as a new rule</source>
        <translation>Сохранить как новое</translation>
    </message>
    <message>
        <source>This is v{version}, as it was on {when}.</source>
        <translation>Это v{version}, какой она была: {when}.</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>Вернуть</translation>
    </message>
    <message>
        <source>Back to the newest</source>
        <translation>К последней версии</translation>
    </message>
    <message>
        <source>What you have written here will be gone. There is no way back.</source>
        <translation>Написанное здесь пропадёт. Вернуть его будет нельзя.</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>Отбросить</translation>
    </message>
</context>
<context>
    <name>RulesHead</name>
    <message>
        <source>New rule</source>
        <translation>Новое правило</translation>
    </message>
    <message>
        <source>More about rules</source>
        <translation>Ещё о правилах</translation>
    </message>
    <message>
        <source>Bring in from files…</source>
        <translation>Загрузить из файлов…</translation>
    </message>
    <message>
        <source>Write all to a folder…</source>
        <translation>Записать все в папку…</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Правила</translation>
    </message>
    <message>
        <source>An empty rule</source>
        <translation>Пустое правило</translation>
    </message>
</context>
<context>
    <name>RulesList</name>
    <message>
        <source>Rules, in the order in which they are asked</source>
        <translation>Правила в порядке проверки</translation>
    </message>
</context>
<context>
    <name>RulesPage</name>
    <message>
        <source>Only a lead may change rules.</source>
        <translation>Менять правила может только руководитель.</translation>
    </message>
    <message>
        <source>The rule</source>
        <translation>Правило</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Что оно делает</translation>
    </message>
</context>
<context>
    <name>RulesShelf</name>
    <message>
        <source>New rule</source>
        <translation>Новое правило</translation>
    </message>
</context>
<context>
    <name>RulesWork</name>
    <message>
        <source>Kept “{name}” as v{version}</source>
        <translation>«{name}» сохранено как v{version}</translation>
    </message>
    <message>
        <source>“{name}”: {state}</source>
        <translation>«{name}»: {state}</translation>
    </message>
    <message>
        <source>The rules are in</source>
        <translation>Правила загружены</translation>
    </message>
    <message>
        <source>The rules are in {folder}</source>
        <translation>Правила записаны в {folder}</translation>
    </message>
</context>
<context>
    <name>SavedViews</name>
    <message>
        <source>This view is not there any more.</source>
        <translation>Этого представления больше нет.</translation>
    </message>
    <message>
        <source>Save as view</source>
        <translation>Сохранить представление</translation>
    </message>
    <message>
        <source>Rename view</source>
        <translation>Переименовать представление</translation>
    </message>
    <message>
        <source>The view “{name}” is back</source>
        <translation>Представление «{name}» возвращено</translation>
    </message>
    <message>
        <source>Keep it to oneself</source>
        <translation>Оставить себе</translation>
    </message>
    <message>
        <source>Share with the team</source>
        <translation>Поделиться с командой</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыт</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Переименовать…</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Выше</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Ниже</translation>
    </message>
    <message>
        <source>Keep what is shown now in it</source>
        <translation>Запомнить в нём то, что показано</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Saved as “{name}”</source>
        <translation>Сохранено как «{name}»</translation>
    </message>
    <message>
        <source>Deleted the view “{name}”</source>
        <translation>Представление «{name}» удалено</translation>
    </message>
    <message>
        <source>Renamed to “{name}”</source>
        <translation>Переименовано в «{name}»</translation>
    </message>
    <message>
        <source>The team sees “{name}” no more</source>
        <translation>Команда больше не видит «{name}»</translation>
    </message>
    <message>
        <source>The team sees “{name}” now</source>
        <translation>Теперь команда видит «{name}»</translation>
    </message>
    <message>
        <source>“{name}” keeps this filter now</source>
        <translation>«{name}» запомнило этот фильтр</translation>
    </message>
    <message>
        <source>No saved view is open</source>
        <translation>Сохранённое представление не открыто</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Search comments, authors, posts…</source>
        <translation>Поиск: комментарии, авторы, посты…</translation>
    </message>
    <message>
        <source>Search comments, authors, posts</source>
        <translation>Поиск комментариев, авторов, постов</translation>
    </message>
</context>
<context>
    <name>SearchHints</name>
    <message>
        <source>cold coffee</source>
        <translation>холодный кофе</translation>
    </message>
    <message>
        <source>both words, or how words begin</source>
        <translation>оба слова или начала слов</translation>
    </message>
    <message>
        <source>&quot;cold coffee&quot;</source>
        <translation>&quot;холодный кофе&quot;</translation>
    </message>
    <message>
        <source>exactly this</source>
        <translation>именно так</translation>
    </message>
    <message>
        <source>-cold</source>
        <translation>-холодный</translation>
    </message>
    <message>
        <source>without this word</source>
        <translation>без этого слова</translation>
    </message>
    <message>
        <source>author:anna</source>
        <translation>author:anna</translation>
    </message>
    <message>
        <source>who wrote it</source>
        <translation>кто написал</translation>
    </message>
    <message>
        <source>post:menu</source>
        <translation>post:меню</translation>
    </message>
    <message>
        <source>under which post</source>
        <translation>под каким постом</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>search everything, closed comments too</source>
        <translation>искать везде, и в закрытых</translation>
    </message>
</context>
<context>
    <name>SelectionBar</name>
    <message>
        <source>Clear</source>
        <translation>Снять</translation>
    </message>
    <message>
        <source>Select nothing</source>
        <translation>Снять выбор</translation>
    </message>
    <message>
        <source>All {n}</source>
        <translation>Все {n}</translation>
    </message>
    <message>
        <source>Select all {n} of this queue</source>
        <translation>Выбрать все {n} в этой очереди</translation>
    </message>
</context>
<context>
    <name>SettingRow</name>
    <message>
        <source>Reset</source>
        <translation>Сбросить</translation>
    </message>
    <message>
        <source>Reset “{setting}”</source>
        <translation>Сбросить «{setting}»</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Theme</source>
        <translation>Тема</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Размер текста</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Ваше имя</translation>
    </message>
    <message>
        <source>Grace before an action goes out</source>
        <translation>Отсрочка перед отправкой действия</translation>
    </message>
    <message>
        <source>Escalated comments are due in</source>
        <translation>Срок эскалированных комментариев</translation>
    </message>
    <message>
        <source>Ask before deciding about more than</source>
        <translation>Спрашивать, если решается больше чем</translation>
    </message>
    <message>
        <source>Keys on buttons</source>
        <translation>Клавиши на кнопках</translation>
    </message>
    <message>
        <source>Mask coarse words</source>
        <translation>Закрывать грубые слова</translation>
    </message>
    <message>
        <source>Count the coarse comments that you read</source>
        <translation>Считать прочитанные вами грубые комментарии</translation>
    </message>
    <message>
        <source>Hint at a break after</source>
        <translation>Напоминать о перерыве после</translation>
    </message>
    <message>
        <source>Notifications of the desktop</source>
        <translation>Уведомления рабочего стола</translation>
    </message>
    <message>
        <source>Quiet from</source>
        <translation>Тихо с</translation>
    </message>
    <message>
        <source>Quiet until</source>
        <translation>Тихо до</translation>
    </message>
    <message>
        <source>Icon in the tray</source>
        <translation>Значок в трее</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Клавиши</translation>
    </message>
    <message>
        <source>How the window looks: `system` follows the desktop, `light` and `dark` are always so.</source>
        <translation>Вид окна: «Как в системе» следует рабочему столу, светлая и тёмная не меняются.</translation>
    </message>
    <message>
        <source>How large everything is written, in per cent.</source>
        <translation>Размер всех надписей, в процентах.</translation>
    </message>
    <message>
        <source>The language of the window: `en`, `ru`, `id`, or `system` for that of the desktop.</source>
        <translation>Язык окна; «Как в системе» — язык рабочего стола.</translation>
    </message>
    <message>
        <source>The name that your decisions carry in the log, from the next start on. The default is your user name on this computer.</source>
        <translation>Имя, под которым ваши решения стоят в журнале, со следующего запуска. По умолчанию — имя пользователя на этом компьютере.</translation>
    </message>
    <message>
        <source>How many seconds an action waits before it goes to the platform; undo is free until then.</source>
        <translation>Сколько секунд действие ждёт до отправки на платформу; до этого отмена свободна.</translation>
    </message>
    <message>
        <source>In how many hours an escalated comment is due, and a snoozed one comes back, when nobody says otherwise.</source>
        <translation>Через сколько часов наступает срок эскалированного комментария и возвращается отложенный, если не указано иначе.</translation>
    </message>
    <message>
        <source>A decision about more comments than this asks once before it is made.</source>
        <translation>Если комментариев больше, программа один раз переспросит перед решением.</translation>
    </message>
    <message>
        <source>Whether buttons show the key that does the same.</source>
        <translation>Показывать ли на кнопках клавишу, которая делает то же.</translation>
    </message>
    <message>
        <source>Whether coarse words are masked until you ask to see them.</source>
        <translation>Закрывать ли грубые слова, пока вы не попросите их показать.</translation>
    </message>
    <message>
        <source>Whether the status line says how many coarse comments you have read today. The figure stays on this machine and is in no log, report or export.</source>
        <translation>Показывать ли в строке состояния, сколько грубых комментариев вы прочитали сегодня. Число остаётся на этом компьютере: его нет ни в журнале, ни в отчётах, ни в выгрузках.</translation>
    </message>
    <message>
        <source>After how many coarse comments a day the status line hints at a break. 0 never does.</source>
        <translation>После скольких грубых комментариев в день строка состояния напоминает о перерыве. 0 — никогда.</translation>
    </message>
    <message>
        <source>Whether the desktop tells you when escalated comments fall due and snoozed ones come back.</source>
        <translation>Уведомлять ли, когда подходит срок эскалированных и возвращаются отложенные комментарии.</translation>
    </message>
    <message>
        <source>From when on the desktop stays quiet, `&quot;22:00&quot;` for example. Empty: it never has to.</source>
        <translation>С какого времени не беспокоить, например `&quot;22:00&quot;`. Пусто — беспокоить всегда можно.</translation>
    </message>
    <message>
        <source>Until when the desktop stays quiet, `&quot;07:30&quot;` for example.</source>
        <translation>До какого времени не беспокоить, например `&quot;07:30&quot;`.</translation>
    </message>
    <message>
        <source>Whether Moderator stands among the desktop&apos;s small icons while it runs.</source>
        <translation>Показывать ли значок Moderator в трее, пока программа работает.</translation>
    </message>
    <message>
        <source>Keys of your own, one command a line: `hide = &quot;Y&quot;`, or `&quot;&quot;` for none. Commands that are not named keep theirs.</source>
        <translation>Ваши клавиши, по команде в строке: `hide = &quot;Y&quot;` или `&quot;&quot;` — без клавиши. Неназванные команды сохраняют свои.</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Работа</translation>
    </message>
    <message>
        <source>Coarse words</source>
        <translation>Грубые слова</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Уведомления</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Как в системе</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Светлая</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Тёмная</translation>
    </message>
    <message>
        <source> s</source>
        <translation> с</translation>
    </message>
    <message>
        <source> h</source>
        <translation> ч</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>No setting has these words</source>
        <translation>Нет настройки с такими словами</translation>
    </message>
    <message>
        <source>Reset all keys</source>
        <translation>Сбросить все клавиши</translation>
    </message>
    <message>
        <source>Choose a key, then press the new one.</source>
        <translation>Выберите клавишу, затем нажмите новую.</translation>
    </message>
    <message>
        <source>Find a setting</source>
        <translation>Найти настройку</translation>
    </message>
    <message>
        <source>Open the settings&apos; folder</source>
        <translation>Открыть папку настроек</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Queues</source>
        <translation>Очереди</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Мои</translation>
    </message>
    <message>
        <source>Streams</source>
        <translation>Каналы</translation>
    </message>
    <message>
        <source>Queues of rules</source>
        <translation>Очереди правил</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>Представления</translation>
    </message>
    <message>
        <source>Brands</source>
        <translation>Бренды</translation>
    </message>
    <message>
        <source>Asked of you</source>
        <translation>Вопросы к вам</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Команда</translation>
    </message>
    <message>
        <source>Moderation log</source>
        <translation>Журнал модерации</translation>
    </message>
    <message>
        <source>Replies</source>
        <translation>Ответы</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Правила</translation>
    </message>
    <message>
        <source>Set-up</source>
        <translation>Настройка</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Модель</translation>
    </message>
    <message>
        <source>Escalation</source>
        <translation>Эскалация</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
</context>
<context>
    <name>SinceCard</name>
    <message>
        <source>Since v{version} runs · {when}</source>
        <translation>С запуска v{version} · {when}</translation>
    </message>
</context>
<context>
    <name>Start</name>
    <message>
        <source>A fault of Moderator itself ({fault}). Your decisions are kept; please report what the terminal shows.</source>
        <translation>Сбой самого Moderator ({fault}). Ваши решения сохранены; сообщите, пожалуйста, что показано в терминале.</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>Open</source>
        <translation>Открыт</translation>
    </message>
    <message>
        <source>Assigned</source>
        <translation>Назначен</translation>
    </message>
    <message>
        <source>Escalated</source>
        <translation>Эскалирован</translation>
    </message>
    <message>
        <source>Snoozed</source>
        <translation>Отложен</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Закрыт</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>All work is on this machine</source>
        <translation>Вся работа — на этом компьютере</translation>
    </message>
    <message>
        <source> · median {gap}</source>
        <translation> · медиана {gap}</translation>
    </message>
    <message>
        <source>Outbox {n} waiting</source>
        <translation>К отправке: {n}</translation>
    </message>
    <message>
        <source> · time for a break, or to hand over?</source>
        <translation> · пора сделать перерыв или передать?</translation>
    </message>
    <message>
        <source>Only you see this figure; it stays on this machine.</source>
        <translation>Это число видите только вы; оно остаётся на этом компьютере.</translation>
    </message>
    <message>
        <source>Model {name}</source>
        <translation>Модель {name}</translation>
    </message>
</context>
<context>
    <name>StoryCard</name>
    <message>
        <source>Case story</source>
        <translation>История случая</translation>
    </message>
    <message>
        <source>Open in triage</source>
        <translation>Открыть в разборе</translation>
    </message>
    <message>
        <source>Show coarse words</source>
        <translation>Показать грубые слова</translation>
    </message>
    <message>
        <source>Mask coarse words</source>
        <translation>Закрыть грубые слова</translation>
    </message>
</context>
<context>
    <name>Surroundings</name>
    <message>
        <source>“{command}” has no key: the settings give {key} to “{winner}”.</source>
        <translation>У команды «{command}» нет клавиши: настройки отдают {key} команде «{winner}».</translation>
    </message>
    <message>
        <source>Today: {said}</source>
        <translation>Сегодня: {said}</translation>
    </message>
    <message>
        <source>That was much coarse text for a day. A break, or handing over, may do good.</source>
        <translation>За день было много грубого текста. Перерыв или смена пойдут на пользу.</translation>
    </message>
</context>
<context>
    <name>SwitchEditor</name>
    <message>
        <source>On</source>
        <translation>Вкл.</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Выкл.</translation>
    </message>
</context>
<context>
    <name>Telling</name>
    <message>
        <source>Writing it down</source>
        <translation>Запись</translation>
    </message>
</context>
<context>
    <name>TextEditor</name>
    <message>
        <source>hh:mm</source>
        <translation>чч:мм</translation>
    </message>
</context>
<context>
    <name>ThreadCard</name>
    <message>
        <source>Thread</source>
        <translation>Ветка</translation>
    </message>
    <message>
        <source>Nobody has answered it, and it answers nobody.</source>
        <translation>Никто на него не ответил, и он никому не отвечает.</translation>
    </message>
    <message>
        <source>Of this thread, the {n} nearest are here.</source>
        <translation>Здесь {n} ближайших из этой ветки.</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Пост</translation>
    </message>
    <message>
        <source>Show coarse words</source>
        <translation>Показать грубые слова</translation>
    </message>
    <message>
        <source>Mask coarse words</source>
        <translation>Закрыть грубые слова</translation>
    </message>
</context>
<context>
    <name>ThresholdCard</name>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Measured on</source>
        <translation>Измерено на</translation>
    </message>
    <message>
        <source>Your decisions</source>
        <translation>Ваши решения</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Порог</translation>
    </message>
    <message>
        <source>Precision and recall</source>
        <translation>Точность и полнота</translation>
    </message>
    <message>
        <source>From which score on is a comment flagged: {flag}</source>
        <translation>С какой оценки ставится метка: {flag}</translation>
    </message>
    <message>
        <source>Now from {value}: {kept}</source>
        <translation>Сейчас от {value}: {kept}</translation>
    </message>
    <message>
        <source>precision: nothing to measure it on</source>
        <translation>точность: измерить не на чем</translation>
    </message>
    <message>
        <source>recall: nothing to measure it on</source>
        <translation>полнота: измерить не на чем</translation>
    </message>
    <message>
        <source>Nobody has decided yet about this flag in this language, and nothing is published of it.</source>
        <translation>На этом языке об этой метке ещё никто не решал, и данных о ней не опубликовано.</translation>
    </message>
    <message>
        <source>Too few texts with this flag for a curve ({having}): it takes 10.</source>
        <translation>Слишком мало текстов с этой меткой для кривой ({having}): нужно 10.</translation>
    </message>
    <message>
        <source>open comments are being counted</source>
        <translation>открытые комментарии считаются</translation>
    </message>
    <message>
        <source>Keep {value} here</source>
        <translation>Задать {value}</translation>
    </message>
    <message>
        <source>Model&apos;s own: {value}</source>
        <translation>Порог модели: {value}</translation>
    </message>
    <message>
        <source>Only a lead may keep another threshold.</source>
        <translation>Задать другой порог может только руководитель.</translation>
    </message>
    <message>
        <source>Something else is being done.</source>
        <translation>Сейчас выполняется другая работа.</translation>
    </message>
    <message>
        <source>Move the threshold first.</source>
        <translation>Сначала сдвиньте порог.</translation>
    </message>
</context>
<context>
    <name>ThresholdPanel</name>
    <message>
        <source>Rest</source>
        <translation>Иные</translation>
    </message>
    <message>
        <source>Flag</source>
        <translation>Метка</translation>
    </message>
    <message>
        <source>Thresholds</source>
        <translation>Пороги</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Вернуть</translation>
    </message>
    <message>
        <source>Only a lead may keep another threshold.</source>
        <translation>Задать другой порог может только руководитель.</translation>
    </message>
    <message>
        <source>Something else is being done.</source>
        <translation>Сейчас выполняется другая работа.</translation>
    </message>
</context>
<context>
    <name>Thresholds</name>
    <message>
        <source>kept by {who}, {when}; the model&apos;s own is {own}</source>
        <translation>задан: {who}, {when}; у модели {own}</translation>
    </message>
    <message>
        <source>the model&apos;s own</source>
        <translation>порог модели</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>задан</translation>
    </message>
    <message>
        <source>{flag}, {lang}: the model&apos;s own threshold counts again</source>
        <translation>{flag}, {lang}: снова действует порог модели</translation>
    </message>
    <message>
        <source>{flag}, {lang}: flagged from {value} on</source>
        <translation>{flag}, {lang}: метка ставится от {value}</translation>
    </message>
    <message>
        <source>{what}, by {who}, {when}</source>
        <translation>{what}; {who}, {when}</translation>
    </message>
    <message>
        <source>precision{span}: {right} of {flagged} that would be flagged</source>
        <translation>точность{span}: {right} из {flagged}, что получили бы метку</translation>
    </message>
    <message>
        <source>recall{span}: {right} of {having} that have the flag</source>
        <translation>полнота{span}: {right} из {having}, у которых метка верна</translation>
    </message>
    <message>
        <source>flagged among open comments</source>
        <translation>с меткой среди открытых комментариев</translation>
    </message>
    <message>
        <source>flagged among open comments, {more} more than now</source>
        <translation>с меткой среди открытых комментариев, на {more} больше</translation>
    </message>
    <message>
        <source>flagged among open comments, {fewer} fewer than now</source>
        <translation>с меткой среди открытых комментариев, на {fewer} меньше</translation>
    </message>
</context>
<context>
    <name>TimeMachine</name>
    <message>
        <source>Time machine</source>
        <translation>Машина времени</translation>
    </message>
    <message>
        <source>Go live</source>
        <translation>Включить</translation>
    </message>
    <message>
        <source>These are the figures of the text before.</source>
        <translation>Это показатели прежнего текста.</translation>
    </message>
    <message>
        <source>Play again</source>
        <translation>Прогнать снова</translation>
    </message>
    <message>
        <source>Play over the archive</source>
        <translation>Прогнать по архиву</translation>
    </message>
    <message>
        <source>Playing</source>
        <translation>Прогон</translation>
    </message>
    <message>
        <source>Play the rule over the comments of this inbox: what it would have caught, where people decided otherwise, and what time it would have saved.</source>
        <translation>Прогоните правило по комментариям этих входящих: что оно поймало бы, где люди решили иначе и сколько времени оно сэкономило бы.</translation>
    </message>
    <message>
        <source>On top: decided otherwise</source>
        <translation>Сверху: решили иначе</translation>
    </message>
    <message>
        <source>{n} days</source>
        <translation>{n} дней</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Всё</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Brand</source>
        <translation>Бренд</translation>
    </message>
    <message>
        <source>All brands</source>
        <translation>Все бренды</translation>
    </message>
</context>
<context>
    <name>Triage</name>
    <message>
        <source>{n} found</source>
        <translation>найдено {n}</translation>
    </message>
    <message>
        <source>{n} waiting</source>
        <translation>ждут: {n}</translation>
    </message>
    <message>
        <source>{n} open</source>
        <translation>открыто {n}</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Кампания</translation>
    </message>
    <message>
        <source>No comment has these words. Esc in the search clears it.</source>
        <translation>Таких слов нет ни в одном комментарии. Esc в поиске очищает его.</translation>
    </message>
    <message>
        <source>The model asks about nothing. “Teach me” on its page looks for what it is least sure of.</source>
        <translation>Модель ни о чём не спрашивает. «Спросить меня» на её странице ищет, в чём она меньше всего уверена.</translation>
    </message>
    <message>
        <source>Nothing waits here in this language.</source>
        <translation>На этом языке здесь ничего не ждёт.</translation>
    </message>
    <message>
        <source>There is nothing to open.</source>
        <translation>Открывать нечего.</translation>
    </message>
    <message>
        <source>Nothing waits here. Well done.</source>
        <translation>Здесь всё разобрано. Отличная работа.</translation>
    </message>
</context>
<context>
    <name>TriageDecisions</name>
    <message>
        <source>Note for the team</source>
        <translation>Заметка для команды</translation>
    </message>
</context>
<context>
    <name>TriagePage</name>
    <message>
        <source>Number or id of the comment</source>
        <translation>Номер или id комментария</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
</context>
<context>
    <name>TrustCard</name>
    <message>
        <source>Trust</source>
        <translation>Доверие</translation>
    </message>
    <message>
        <source>A live rule goes back to the shadow by itself when people too often decide otherwise:</source>
        <translation>Действующее правило само уходит обратно в тень, если люди слишком часто решают иначе:</translation>
    </message>
    <message>
        <source>Largest share decided otherwise, in per cent</source>
        <translation>Наибольшая доля решённого иначе, в процентах</translation>
    </message>
    <message>
        <source>Fewest decisions that count</source>
        <translation>Сколько решений нужно как минимум</translation>
    </message>
    <message>
        <source>more than</source>
        <translation>больше</translation>
    </message>
    <message>
        <source>of at least</source>
        <translation>минимум из</translation>
    </message>
</context>
<context>
    <name>VariableMenu</name>
    <message>
        <source>Insert ▾</source>
        <translation>Вставить ▾</translation>
    </message>
    <message>
        <source>Insert a variable, a blank or a condition</source>
        <translation>Вставить переменную, пропуск или условие</translation>
    </message>
    <message>
        <source>order number</source>
        <translation>номер заказа</translation>
    </message>
    <message>
        <source>A blank to fill in before sending…</source>
        <translation>Пропуск, заполняемый перед отправкой…</translation>
    </message>
    <message>
        <source>Hello</source>
        <translation>Здравствуйте</translation>
    </message>
    <message>
        <source>The first name, or a greeting without it</source>
        <translation>Имя или приветствие без него</translation>
    </message>
    <message>
        <source>with a name</source>
        <translation>с именем</translation>
    </message>
    <message>
        <source>without one</source>
        <translation>без имени</translation>
    </message>
    <message>
        <source>One text with a name, another without</source>
        <translation>Один текст с именем, другой без него</translation>
    </message>
</context>
<context>
    <name>VariantTabs</name>
    <message>
        <source>Add a variant</source>
        <translation>Добавить вариант</translation>
    </message>
    <message>
        <source>Remove this one</source>
        <translation>Убрать этот</translation>
    </message>
    <message>
        <source>Variant {n}</source>
        <translation>Вариант {n}</translation>
    </message>
</context>
<context>
    <name>ViewDialog</name>
    <message>
        <source>The whole team sees it</source>
        <translation>Видит вся команда</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Название</translation>
    </message>
</context>
<context>
    <name>ViewPills</name>
    <message>
        <source>Models</source>
        <translation>Модели</translation>
    </message>
    <message>
        <source>Thresholds</source>
        <translation>Пороги</translation>
    </message>
    <message>
        <source>Automatic actions</source>
        <translation>Автодействия</translation>
    </message>
    <message>
        <source>{what} · {n} suspended</source>
        <translation>{what} · приостановлено {n}</translation>
    </message>
</context>
<context>
    <name>Viewing</name>
    <message>
        <source>{queue}: {n}</source>
        <translation>{queue}: {n}</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>Вернуть</translation>
    </message>
</context>
<context>
    <name>Visibility</name>
    <message>
        <source>Published</source>
        <translation>Опубликован</translation>
    </message>
    <message>
        <source>Held back</source>
        <translation>Задержан</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>Скрыт</translation>
    </message>
    <message>
        <source>In spam</source>
        <translation>В спаме</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Удалён</translation>
    </message>
</context>
<context>
    <name>VisitBar</name>
    <message>
        <source>Back to the list</source>
        <translation>Назад к списку</translation>
    </message>
    <message>
        <source>Opened from elsewhere; decisions are about this comment</source>
        <translation>Открыт не из списка; решения — об этом комментарии</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Look at the demo</source>
        <translation>Посмотреть демо</translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation>Открыть файл…</translation>
    </message>
    <message>
        <source>See how it works</source>
        <translation>Посмотреть, как это работает</translation>
    </message>
    <message>
        <source>An invented café chain: some 600 comments in three languages on five streams, with an advert campaign, a contest, bots and a small crisis. Nothing leaves this machine.</source>
        <translation>Вымышленная сеть кофеен: около 600 комментариев на трёх языках в пяти каналах, с рекламной рассылкой, конкурсом, ботами и небольшим кризисом. Ничего не покидает этот компьютер.</translation>
    </message>
    <message>
        <source>Bring your own comments</source>
        <translation>Загрузить свои комментарии</translation>
    </message>
    <message>
        <source>CSV, Excel, JSON, and the exports of Telegram, Instagram, Facebook, YouTube, Reddit, Disqus, WordPress and Isso. The file itself is only read.</source>
        <translation>CSV, Excel, JSON и выгрузки Telegram, Instagram, Facebook, YouTube, Reddit, Disqus, WordPress и Isso. Сам файл только читается.</translation>
    </message>
    <message>
        <source>The inbox is empty</source>
        <translation>Входящих нет</translation>
    </message>
    <message>
        <source>Comments come in from files, are flagged, and are decided on with one key.</source>
        <translation>Комментарии приходят из файлов, получают метки и решаются одной клавишей.</translation>
    </message>
    <message>
        <source>Files can also be dropped anywhere on this window.</source>
        <translation>Файлы можно и перетащить в это окно.</translation>
    </message>
    <message>
        <source>Opened lately:</source>
        <translation>Недавно открытые:</translation>
    </message>
    <message>
        <source>Open {file}</source>
        <translation>Открыть {file}</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>Recent files</source>
        <translation>Недавние файлы</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Файл</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Вид</translation>
    </message>
    <message>
        <source>&amp;Comment</source>
        <translation>&amp;Комментарий</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Справка</translation>
    </message>
    <message>
        <source>Opening the inbox…</source>
        <translation>Открываем входящие…</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>Other language</source>
        <translation>Другой язык</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
</context>
<context>
    <name>Workplace</name>
    <message>
        <source>Taking the demo in</source>
        <translation>Загрузка демо</translation>
    </message>
</context>
<context>
    <name>YesField</name>
    <message>
        <source>yes</source>
        <translation>да</translation>
    </message>
    <message>
        <source>no</source>
        <translation>нет</translation>
    </message>
</context>
<context>
    <name>_Line</name>
    <message>
        <source>No name</source>
        <translation>Без имени</translation>
    </message>
    <message>
        <source>your brand</source>
        <translation>ваш бренд</translation>
    </message>
    <message>
        <source>this comment</source>
        <translation>этот комментарий</translation>
    </message>
</context>
<context>
    <name>_Pending</name>
    <message>
        <source>Reply by {who} · /{shortcut} · {when}</source>
        <translation>Ответ: {who} · /{shortcut} · {when}</translation>
    </message>
    <message>
        <source>What should be different</source>
        <translation>Что исправить</translation>
    </message>
    <message>
        <source>Note to {who}</source>
        <translation>Заметка: {who}</translation>
    </message>
    <message>
        <source>Open the comment</source>
        <translation>Открыть комментарий</translation>
    </message>
    <message>
        <source>Give back</source>
        <translation>Вернуть</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Отправить</translation>
    </message>
    <message>
        <source>Waits for a lead</source>
        <translation>Ждёт руководителя</translation>
    </message>
</context>
<context>
    <name>_Rest</name>
    <message>
        <source>Weights are fixed by rule, not measured.</source>
        <translation>Веса заданы правилом, а не измерены.</translation>
    </message>
    <message>
        <source>Notes on other comments</source>
        <translation>Заметки к другим комментариям</translation>
    </message>
    <message>
        <source>Latest comments</source>
        <translation>Последние комментарии</translation>
    </message>
</context>
<context>
    <name>_Texts</name>
    <message>
        <source>Its texts, the most different ones</source>
        <translation>Её тексты, самые непохожие</translation>
    </message>
    <message>
        <source>A text of the campaign</source>
        <translation>Текст кампании</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Последний раз</translation>
    </message>
    <message>
        <source>Still open</source>
        <translation>Ещё открыто</translation>
    </message>
    <message>
        <source>Most by</source>
        <translation>Больше всего от</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Где</translation>
    </message>
    <message>
        <source>{copies}, the usual text</source>
        <translation>{copies}, обычный текст</translation>
    </message>
    <message>
        <source>{copies}, {share} alike; what stands otherwise is marked</source>
        <translation>{copies}, сходство {share}; отличия отмечены</translation>
    </message>
</context>
</TS>
