"""Words that every comment of a language may hold, so that they tell nothing of what it is about."""

_ENGLISH = """a about after again all also am an and any are as at be because been before being but by can
could did do does doing don dont down for from get got had has have having he her here hers him his how i if
in into is it its just ll like me more most my no nor not now of off on one only or other our out over own re
really s same she should so some still such t than that the their them then there these they this those
through to too under until up ve very was we were what when where which while who whom why will with would you
your yours"""
_RUSSIAN = """а без был была были было быть в вам вас весь во вообще вот все всё всего всех всю вы где да даже
для до ее её если есть еще ещё же за здесь и из или им ими их к как какая какой ко когда которые который кто
куда ли либо мне много может мой мы на над нам нас наш не него нее нет ни них но ну о об однако он она они оно
от очень по под после потом потому почему при просто про с сам свой себя сейчас со так также такая такие такой
там тебя тем то тогда того тоже только том ты у уже хоть хотя чего чем через что чтобы чье эта эти это этого
этой этот эту я"""
_INDONESIAN = """ada adalah agar aja akan aku anda apa apakah atas atau bagi bahwa banget banyak baru begini
begitu belum bisa buat bukan cuma dalam dan dari dengan di dia dong gak ga gue hanya harus ini itu jadi jangan
jika juga kah kak kalau kalo kami kamu kan karena kata ke kenapa kita kok lagi lah lain lebih loh lu mana
masih mau mereka min nah namun nggak ngga nih nya oleh pada paling pernah pun saja sama sampai sangat saya
sebagai sekali semua seperti serta sih sudah supaya tadi tapi tau tentang terus tetapi tidak tu untuk udah ya
yaitu yang yg dah dgn utk tp jg krn sdh bgt"""
STOP_WORDS = frozenset(f"{_ENGLISH} {_RUSSIAN} {_INDONESIAN}".split())
"""Of all three languages at once: comments mix them, and short ones are often taken for another."""
