<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="id" sourcelanguage="en">
<context>
    <name>Accuracy</name>
    <message>
        <source>Measured on</source>
        <translation>Diukur pada</translation>
    </message>
    <message>
        <source>Sources it never saw</source>
        <translation>Sumber yang asing</translation>
    </message>
    <message>
        <source>Reliability</source>
        <translation>Keandalan</translation>
    </message>
    <message>
        <source>Held out in training</source>
        <translation>Disisihkan saat pelatihan</translation>
    </message>
    <message>
        <source>Streams nobody labelled</source>
        <translation>Kanal tanpa label</translation>
    </message>
    <message>
        <source>Not learnt from; judged as comments that come in are. 95 % intervals below.</source>
        <translation>Tidak dipakai belajar; dinilai seperti komentar yang masuk. Di bawah: interval 95%.</translation>
    </message>
    <message>
        <source>Each text scored by a model that had not learnt from its source. 95 % intervals below.</source>
        <translation>Tiap teks dinilai model yang tidak belajar dari sumbernya. Di bawah: interval 95%.</translation>
    </message>
    <message>
        <source>The share of comments that is raised, where false alarms are what one notices.</source>
        <translation>Bagian komentar yang ditandai; di sini yang terasa adalah alarm palsu.</translation>
    </message>
    <message>
        <source>Share that has the flag, by the score predicted, with 95 % intervals; below, how scores are spread. Calibration error {error}.</source>
        <translation>Bagian yang bertanda menurut skor prediksi, dengan interval 95%; di bawah, sebaran skor. Galat kalibrasi {error}.</translation>
    </message>
    <message>
        <source>Flag</source>
        <translation>Tanda</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Sumber</translation>
    </message>
    <message>
        <source>How right the model is, source by source</source>
        <translation>Seberapa tepat model, per sumber</translation>
    </message>
    <message>
        <source>Stream</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Komentar</translation>
    </message>
    <message>
        <source>What the model raises in streams</source>
        <translation>Apa yang ditandai model di kanal</translation>
    </message>
</context>
<context>
    <name>Action</name>
    <message>
        <source>Approve</source>
        <translation>Setujui</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Sembunyikan</translation>
    </message>
    <message>
        <source>Unhide</source>
        <translation>Tampilkan lagi</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Hapus</translation>
    </message>
    <message>
        <source>Spam</source>
        <translation>Spam</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Balas</translation>
    </message>
    <message>
        <source>Ban author</source>
        <translation>Blokir penulis</translation>
    </message>
    <message>
        <source>Unban author</source>
        <translation>Buka blokir penulis</translation>
    </message>
    <message>
        <source>Escalate</source>
        <translation>Eskalasi</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>Tugaskan</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>Tunda</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>Buka lagi</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Catatan</translation>
    </message>
    <message>
        <source>Flag</source>
        <translation>Tandai</translation>
    </message>
    <message>
        <source>Set priority</source>
        <translation>Atur prioritas</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>Arahkan</translation>
    </message>
    <message>
        <source>Prepare reply</source>
        <translation>Siapkan balasan</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Tanya</translation>
    </message>
    <message>
        <source>Notify</source>
        <translation>Beri tahu</translation>
    </message>
</context>
<context>
    <name>ActionBar</name>
    <message>
        <source>Decisions</source>
        <translation>Keputusan</translation>
    </message>
    <message>
        <source>More ▾</source>
        <translation>Lainnya ▾</translation>
    </message>
    <message>
        <source>More decisions</source>
        <translation>Keputusan lain</translation>
    </message>
    <message>
        <source>teaches nothing ×</source>
        <translation>tidak mengajari ×</translation>
    </message>
    <message>
        <source>Goes with the next decision only; a click takes it away</source>
        <translation>Hanya untuk keputusan berikutnya; klik untuk menghapus</translation>
    </message>
    <message>
        <source>The next decision teaches nothing, take that away</source>
        <translation>Keputusan berikutnya tidak mengajari model; batalkan</translation>
    </message>
    <message>
        <source>{reason}, take it away</source>
        <translation>{reason}, hapus</translation>
    </message>
    <message>
        <source>suggested</source>
        <translation>disarankan</translation>
    </message>
</context>
<context>
    <name>AlarmDialog</name>
    <message>
        <source>Alarm · {brand}</source>
        <translation>Alarm · {brand}</translation>
    </message>
    <message>
        <source>Open the comments</source>
        <translation>Buka komentar</translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <translation>Saya tangani</translation>
    </message>
    <message>
        <source>Mute for…</source>
        <translation>Senyapkan…</translation>
    </message>
    <message>
        <source>Hour by hour; the line is what is usual</source>
        <translation>Per jam; garis menandai yang biasa</translation>
    </message>
    <message>
        <source>Posts</source>
        <translation>Kiriman</translation>
    </message>
    <message>
        <source>Authors</source>
        <translation>Penulis</translation>
    </message>
    <message>
        <source>Said now, and not before</source>
        <translation>Kata yang baru muncul</translation>
    </message>
    <message>
        <source>No word stands out.</source>
        <translation>Tidak ada kata yang menonjol.</translation>
    </message>
    <message>
        <source>since {moment}</source>
        <translation>sejak {moment}</translation>
    </message>
    <message>
        <source>ended {moment}</source>
        <translation>berakhir {moment}</translation>
    </message>
    <message>
        <source>{who} sees to it</source>
        <translation>ditangani {who}</translation>
    </message>
    <message>
        <source>muted until {moment}</source>
        <translation>senyap sampai {moment}</translation>
    </message>
</context>
<context>
    <name>AlarmLine</name>
    <message>
        <source>Look</source>
        <translation>Lihat</translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <translation>Saya tangani</translation>
    </message>
    <message>
        <source>Mute for…</source>
        <translation>Senyapkan…</translation>
    </message>
    <message>
        <source>Alarm</source>
        <translation>Alarm</translation>
    </message>
</context>
<context>
    <name>Asking</name>
    <message>
        <source>In 1 hour</source>
        <translation>1 jam lagi</translation>
    </message>
    <message>
        <source>In 3 hours</source>
        <translation>3 jam lagi</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Besok</translation>
    </message>
    <message>
        <source>Next week</source>
        <translation>Minggu depan</translation>
    </message>
    <message>
        <source>Until the author answers</source>
        <translation>Sampai penulis menjawab</translation>
    </message>
    <message>
        <source>Me ({name})</source>
        <translation>Saya ({name})</translation>
    </message>
</context>
<context>
    <name>AuthorCard</name>
    <message>
        <source>Author</source>
        <translation>Penulis</translation>
    </message>
    <message>
        <source>The stream does not say who wrote this.</source>
        <translation>Kanal tidak menyebut siapa penulisnya.</translation>
    </message>
    <message>
        <source>The author&apos;s comments over time</source>
        <translation>Komentar penulis sepanjang waktu</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Lagi</translation>
    </message>
    <message>
        <source>Less</source>
        <translation>Lebih sedikit</translation>
    </message>
    <message>
        <source>No name</source>
        <translation>Tanpa nama</translation>
    </message>
    <message>
        <source>your own account · {since}</source>
        <translation>akun Anda sendiri · {since}</translation>
    </message>
    <message>
        <source>All {n} comments</source>
        <translation>Semua {n} komentar</translation>
    </message>
    <message>
        <source>Comments here</source>
        <translation>Komentar di sini</translation>
    </message>
    <message>
        <source>On distinct posts</source>
        <translation>Di kiriman</translation>
    </message>
    <message>
        <source>Median gap</source>
        <translation>Jeda median</translation>
    </message>
    <message>
        <source>Earlier decisions</source>
        <translation>Keputusan lalu</translation>
    </message>
</context>
<context>
    <name>AutomaticPanel</name>
    <message>
        <source>Flag</source>
        <translation>Tanda</translation>
    </message>
    <message>
        <source>What it does by itself</source>
        <translation>Yang dilakukannya sendiri</translation>
    </message>
    <message>
        <source>Flags</source>
        <translation>Tanda</translation>
    </message>
    <message>
        <source>{flag} {does} from now on; what is here already stays as it is</source>
        <translation>{flag} {does} mulai sekarang; yang sudah ada tetap seperti adanya</translation>
    </message>
    <message>
        <source>{flag} does nothing by itself any more</source>
        <translation>{flag} tidak lagi bertindak sendiri</translation>
    </message>
</context>
<context>
    <name>AutomaticProposal</name>
    <message>
        <source>Action</source>
        <translation>Tindakan</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Dari</translation>
    </message>
    <message>
        <source>Surely right</source>
        <translation>Pasti benar</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>Min.</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Keputusan</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Kurang</translation>
    </message>
    <message>
        <source>Scores from which the flag might act</source>
        <translation>Skor mulai mana tanda boleh bertindak</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Hentikan</translation>
    </message>
    <message>
        <source>What {flag} might do by itself</source>
        <translation>Yang bisa dilakukan {flag} sendiri</translation>
    </message>
    <message>
        <source>Counting decisions…</source>
        <translation>Menghitung keputusan…</translation>
    </message>
    <message>
        <source>It acts on comments that come from now on; each can be undone.</source>
        <translation>Berlaku untuk komentar yang masuk mulai sekarang; setiap tindakan bisa diurungkan.</translation>
    </message>
    <message>
        <source>This is what it does already.</source>
        <translation>Ini sudah dilakukannya.</translation>
    </message>
    <message>
        <source>Only a lead may say what a flag does by itself.</source>
        <translation>Hanya ketua tim yang boleh menentukan tindakan otomatis tanda.</translation>
    </message>
    <message>
        <source>{right} of {all}</source>
        <translation>{right} dari {all}</translation>
    </message>
    <message>
        <source>no decision yet</source>
        <translation>belum ada keputusan</translation>
    </message>
    <message>
        <source>{value} right, {lower} certain</source>
        <translation>{value} benar, {lower} pasti</translation>
    </message>
    <message>
        <source>may be allowed</source>
        <translation>boleh diizinkan</translation>
    </message>
    <message>
        <source>By what people decided under the model in use. The line is the {promise} that has to be certain (95 % lower bound) before a flag may act.</source>
        <translation>Menurut keputusan orang dengan model yang dipakai. Garis menandai {promise} yang harus pasti (batas bawah 95%) sebelum tanda boleh bertindak.</translation>
    </message>
</context>
<context>
    <name>BadLinesModel</name>
    <message>
        <source>Line</source>
        <translation>Baris</translation>
    </message>
    <message>
        <source>Why it was not taken</source>
        <translation>Mengapa tidak diambil</translation>
    </message>
    <message>
        <source>What stood there</source>
        <translation>Isinya</translation>
    </message>
</context>
<context>
    <name>Because</name>
    <message>
        <source>only tags people, which says nothing</source>
        <translation>hanya menandai orang, tidak berarti apa-apa</translation>
    </message>
    <message>
        <source>the scale ends here</source>
        <translation>skala berakhir di sini</translation>
    </message>
    <message>
        <source>judged by all that the account writes, not by this comment</source>
        <translation>dinilai dari semua tulisan akun, bukan komentar ini</translation>
    </message>
    <message>
        <source>an account of your own, never flagged</source>
        <translation>akun Anda sendiri, tak pernah ditandai</translation>
    </message>
    <message>
        <source>before anything is read</source>
        <translation>sebelum apa pun dibaca</translation>
    </message>
    <message>
        <source>Adds up to {sum}, that is {score}; flagged from {limit}.</source>
        <translation>Jumlahnya {sum}, yaitu {score}; ditandai mulai {limit}.</translation>
    </message>
    <message>
        <source>Adds up to {sum}, that is {score}; not flagged, that begins at {limit}.</source>
        <translation>Jumlahnya {sum}, yaitu {score}; tidak ditandai, tanda mulai {limit}.</translation>
    </message>
    <message>
        <source>{told} When it was last judged it was {score}.</source>
        <translation>{told} Pada penilaian terakhir {score}.</translation>
    </message>
    <message>
        <source>Adds up to {sum}, facts weighed by rule; not flagged, that begins at {limit}.</source>
        <translation>Jumlahnya {sum}, fakta ditimbang menurut aturan; tidak ditandai, tanda mulai {limit}.</translation>
    </message>
    <message>
        <source>Adds up to {sum}; flagged by the facts alone, which by rule need not reach {limit}.</source>
        <translation>Jumlahnya {sum}; ditandai oleh fakta saja, yang menurut aturan tak perlu mencapai {limit}.</translation>
    </message>
    <message>
        <source>Adds up to {sum}, facts weighed by rule; flagged from {limit}.</source>
        <translation>Jumlahnya {sum}, fakta ditimbang menurut aturan; ditandai mulai {limit}.</translation>
    </message>
    <message>
        <source>No five parts left out would turn it.</source>
        <translation>Menghapus lima bagian mana pun tidak akan mengubahnya.</translation>
    </message>
    <message>
        <source>“{part}”</source>
        <translation>“{part}”</translation>
    </message>
    <message>
        <source>{first} and {last}</source>
        <translation>{first} dan {last}</translation>
    </message>
    <message>
        <source>Without {parts} it would not be flagged</source>
        <translation>Tanpa {parts} tidak akan ditandai</translation>
    </message>
    <message>
        <source>Without {parts} it would be flagged</source>
        <translation>Tanpa {parts} akan ditandai</translation>
    </message>
    <message>
        <source>{said} ({score}).</source>
        <translation>{said} ({score}).</translation>
    </message>
    <message>
        <source>rule “{name}”</source>
        <translation>aturan “{name}”</translation>
    </message>
    <message>
        <source>{share} alike</source>
        <translation>{share} mirip</translation>
    </message>
</context>
<context>
    <name>BrandPanel</name>
    <message>
        <source>Brands</source>
        <translation>Merek</translation>
    </message>
    <message>
        <source>Keep the brand</source>
        <translation>Simpan merek</translation>
    </message>
    <message>
        <source>the usual path</source>
        <translation>jalur biasa</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>tutup</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zona waktu</translation>
    </message>
    <message>
        <source>Public holidays of</source>
        <translation>Hari libur nasional</translation>
    </message>
    <message>
        <source>First answer within</source>
        <translation>Jawaban pertama dalam</translation>
    </message>
    <message>
        <source>Settled within</source>
        <translation>Tuntas dalam</translation>
    </message>
    <message>
        <source>Escalation path</source>
        <translation>Jalur eskalasi</translation>
    </message>
    <message>
        <source>More free days</source>
        <translation>Hari libur lain</translation>
    </message>
    <message>
        <source>Variables of replies</source>
        <translation>Variabel balasan</translation>
    </message>
    <message>
        <source>Signatures by language</source>
        <translation>Tanda tangan per bahasa</translation>
    </message>
    <message>
        <source>Brand</source>
        <translation>Merek</translation>
    </message>
    <message>
        <source>Without any hours, every hour counts. Times are hours and minutes of business: 4h, 90m, 1h 30m.</source>
        <translation>Tanpa jam kerja, setiap jam dihitung. Waktu ditulis dalam jam dan menit kerja: 4h, 90m, 1h 30m.</translation>
    </message>
</context>
<context>
    <name>CampaignCard</name>
    <message>
        <source>Campaign</source>
        <translation>Kampanye</translation>
    </message>
    <message>
        <source>No other comment says the same.</source>
        <translation>Tidak ada komentar lain yang sama.</translation>
    </message>
    <message>
        <source>The campaign&apos;s comments over time</source>
        <translation>Komentar kampanye sepanjang waktu</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Lagi</translation>
    </message>
    <message>
        <source>Less</source>
        <translation>Lebih sedikit</translation>
    </message>
    <message>
        <source>Campaign · {n} alike</source>
        <translation>Kampanye · {n} mirip</translation>
    </message>
    <message>
        <source>Authors</source>
        <translation>Penulis</translation>
    </message>
    <message>
        <source>First seen</source>
        <translation>Pertama</translation>
    </message>
    <message>
        <source>Streams</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>Review all {n}</source>
        <translation>Tinjau {n}</translation>
    </message>
    <message>
        <source>Hide all {n}</source>
        <translation>Sembunyikan {n}</translation>
    </message>
</context>
<context>
    <name>Care</name>
    <message>
        <source>a reminder</source>
        <translation>pengingat</translation>
    </message>
    <message>
        <source>the next level</source>
        <translation>tingkat berikutnya</translation>
    </message>
    <message>
        <source>a higher priority</source>
        <translation>prioritas lebih tinggi</translation>
    </message>
    <message>
        <source>{days} d {hours} h</source>
        <translation>{days} hari {hours} jam</translation>
    </message>
    <message>
        <source>{days} d</source>
        <translation>{days} hari</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} jam {minutes} mnt</translation>
    </message>
    <message>
        <source>{hours} h</source>
        <translation>{hours} jam</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} mnt</translation>
    </message>
    <message>
        <source>due in {span}</source>
        <translation>tenggat {span} lagi</translation>
    </message>
    <message>
        <source>over by {span}</source>
        <translation>lewat {span}</translation>
    </message>
    <message>
        <source>the usual path</source>
        <translation>jalur biasa</translation>
    </message>
    <message>
        <source>“{path}”</source>
        <translation>“{path}”</translation>
    </message>
    <message>
        <source>level {level} of {levels} of {path}</source>
        <translation>tingkat {level} dari {levels}, {path}</translation>
    </message>
    <message>
        <source>Level {level}</source>
        <translation>Tingkat {level}</translation>
    </message>
    <message>
        <source>broken by {span}</source>
        <translation>terlambat {span}</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>tepat waktu</translation>
    </message>
    <message>
        <source>Escalated to</source>
        <translation>Dieskalasi ke</translation>
    </message>
    <message>
        <source>When it runs out</source>
        <translation>Bila waktu habis</translation>
    </message>
    <message>
        <source>First answer</source>
        <translation>Jawaban pertama</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>Tuntas</translation>
    </message>
    <message>
        <source>Snoozed</source>
        <translation>Ditunda</translation>
    </message>
    <message>
        <source>until the author answers</source>
        <translation>sampai penulis menjawab</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Antrean</translation>
    </message>
    <message>
        <source>Prepared reply</source>
        <translation>Balasan siap</translation>
    </message>
    <message>
        <source>{who} asks {whom} · {ago}</source>
        <translation>{who} bertanya kepada {whom} · {ago}</translation>
    </message>
    <message>
        <source>a rule</source>
        <translation>aturan</translation>
    </message>
    <message>
        <source>{who}: {answer}</source>
        <translation>{who}: {answer}</translation>
    </message>
    <message>
        <source>{brand}: {many}, {usual} expected</source>
        <translation>{brand}: {many}, biasanya {usual}</translation>
    </message>
    <message>
        <source>{said} · most under “{post}”</source>
        <translation>{said} · terbanyak di bawah “{post}”</translation>
    </message>
    <message>
        <source>a post without a title</source>
        <translation>kiriman tanpa judul</translation>
    </message>
    <message>
        <source>The time of an escalated comment has run out ({path}, {ago})</source>
        <translation>Waktu komentar yang dieskalasi sudah habis ({path}, {ago})</translation>
    </message>
    <message>
        <source>{rule}: {text} ({ago})</source>
        <translation>{rule}: {text} ({ago})</translation>
    </message>
    <message>
        <source>Due {moment}, in {span}</source>
        <translation>Tenggat {moment}, {span} lagi</translation>
    </message>
    <message>
        <source>{when} · business time of {brand} ({zone})</source>
        <translation>{when} · jam kerja {brand} ({zone})</translation>
    </message>
</context>
<context>
    <name>CareCard</name>
    <message>
        <source>What runs</source>
        <translation>Yang berjalan</translation>
    </message>
    <message>
        <source>Over its time</source>
        <translation>Lewat waktu</translation>
    </message>
</context>
<context>
    <name>Caring</name>
    <message>
        <source>Nobody asks you anything.</source>
        <translation>Tidak ada pertanyaan untuk Anda.</translation>
    </message>
    <message>
        <source>There has been no alarm yet.</source>
        <translation>Belum pernah ada alarm.</translation>
    </message>
    <message>
        <source>{who} asks: {text}</source>
        <translation>{who} bertanya: {text}</translation>
    </message>
</context>
<context>
    <name>ChainPill</name>
    <message>
        <source>not verified yet</source>
        <translation>belum diverifikasi</translation>
    </message>
    <message>
        <source>verifying…</source>
        <translation>memverifikasi…</translation>
    </message>
    <message>
        <source>Press to verify the chain of hashes again</source>
        <translation>Tekan untuk memverifikasi ulang rantai hash</translation>
    </message>
    <message>
        <source>verifying {count}…</source>
        <translation>memverifikasi {count}…</translation>
    </message>
    <message>
        <source>✓ chain of {count} verified {time}</source>
        <translation>✓ rantai {count} terverifikasi {time}</translation>
    </message>
    <message>
        <source>not verified</source>
        <translation>tidak terverifikasi</translation>
    </message>
</context>
<context>
    <name>ChipButton</name>
    <message>
        <source>Why {flag}</source>
        <translation>Mengapa {flag}</translation>
    </message>
</context>
<context>
    <name>Closer</name>
    <message>
        <source>{comments} from {first} to {last}; most at {busiest}: {most}</source>
        <translation>{comments} dari {first} sampai {last}; terbanyak pada {busiest}: {most}</translation>
    </message>
    <message>
        <source>{when}: {comments}</source>
        <translation>{when}: {comments}</translation>
    </message>
    <message>
        <source>All of them look doubtful: read some first</source>
        <translation>Semuanya meragukan: baca beberapa dulu</translation>
    </message>
    <message>
        <source>1 of {copies} looks different: read it first</source>
        <translation>1 dari {copies} tampak berbeda: baca dulu</translation>
    </message>
    <message>
        <source>{n} of {copies} look different: read them first</source>
        <translation>{n} dari {copies} tampak berbeda: baca dulu</translation>
    </message>
    <message>
        <source>by your own account</source>
        <translation>oleh akun Anda sendiri</translation>
    </message>
    <message>
        <source>approved before</source>
        <translation>pernah disetujui</translation>
    </message>
    <message>
        <source>not flagged</source>
        <translation>tidak ditandai</translation>
    </message>
    <message>
        <source>{share} alike</source>
        <translation>{share} mirip</translation>
    </message>
    <message>
        <source>author has a clean record</source>
        <translation>riwayat penulis bersih</translation>
    </message>
    <message>
        <source>not flagged ({score})</source>
        <translation>tidak ditandai ({score})</translation>
    </message>
    <message>
        <source>no name</source>
        <translation>tanpa nama</translation>
    </message>
    <message>
        <source>joined {day}</source>
        <translation>bergabung {day}</translation>
    </message>
    <message>
        <source>banned</source>
        <translation>diblokir</translation>
    </message>
    <message>
        <source>banned {moment} by {who}</source>
        <translation>diblokir {moment} oleh {who}</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>No command has these letters</source>
        <translation>Tidak ada perintah dengan huruf ini</translation>
    </message>
    <message>
        <source>All commands</source>
        <translation>Semua perintah</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>Apa yang ingin Anda lakukan?</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Perintah</translation>
    </message>
    <message>
        <source>Commands that fit</source>
        <translation>Perintah yang cocok</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>Approve</source>
        <translation>Setujui</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Sembunyikan</translation>
    </message>
    <message>
        <source>Spam</source>
        <translation>Spam</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Hapus</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Balas</translation>
    </message>
    <message>
        <source>Escalate</source>
        <translation>Eskalasi</translation>
    </message>
    <message>
        <source>Escalate to…</source>
        <translation>Eskalasi ke…</translation>
    </message>
    <message>
        <source>Ban author</source>
        <translation>Blokir penulis</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>Tunda</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>Tugaskan</translation>
    </message>
    <message>
        <source>Hand over with a note…</source>
        <translation>Serahkan dengan catatan…</translation>
    </message>
    <message>
        <source>Ask a colleague…</source>
        <translation>Tanya rekan…</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Catatan</translation>
    </message>
    <message>
        <source>Reason…</source>
        <translation>Alasan…</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>Buka lagi</translation>
    </message>
    <message>
        <source>Unhide</source>
        <translation>Tampilkan lagi</translation>
    </message>
    <message>
        <source>Unban author</source>
        <translation>Buka blokir penulis</translation>
    </message>
    <message>
        <source>Decide without teaching</source>
        <translation>Putuskan tanpa mengajari</translation>
    </message>
    <message>
        <source>This post is a contest, or is none</source>
        <translation>Kiriman ini lomba, atau bukan</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Urungkan</translation>
    </message>
    <message>
        <source>Redo what was undone last</source>
        <translation>Ulangi yang terakhir diurungkan</translation>
    </message>
    <message>
        <source>Send the reply</source>
        <translation>Kirim balasan</translation>
    </message>
    <message>
        <source>Next comment</source>
        <translation>Komentar berikutnya</translation>
    </message>
    <message>
        <source>Previous comment</source>
        <translation>Komentar sebelumnya</translation>
    </message>
    <message>
        <source>Select or leave out the comment</source>
        <translation>Pilih atau lepas komentar</translation>
    </message>
    <message>
        <source>Select the whole campaign</source>
        <translation>Pilih seluruh kampanye</translation>
    </message>
    <message>
        <source>Select, and go to the next comment</source>
        <translation>Pilih, lalu ke komentar berikutnya</translation>
    </message>
    <message>
        <source>Select, and go to the previous comment</source>
        <translation>Pilih, lalu ke komentar sebelumnya</translation>
    </message>
    <message>
        <source>Select the whole queue</source>
        <translation>Pilih seluruh antrean</translation>
    </message>
    <message>
        <source>Select nothing</source>
        <translation>Lepas semua pilihan</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Cari</translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation>Cari di semua</translation>
    </message>
    <message>
        <source>Add to the filter…</source>
        <translation>Tambahkan ke filter…</translation>
    </message>
    <message>
        <source>Take the whole filter off</source>
        <translation>Lepas seluruh filter</translation>
    </message>
    <message>
        <source>Copy filter</source>
        <translation>Salin filter</translation>
    </message>
    <message>
        <source>Paste filter</source>
        <translation>Tempel filter</translation>
    </message>
    <message>
        <source>Only this author</source>
        <translation>Hanya penulis ini</translation>
    </message>
    <message>
        <source>Only this post</source>
        <translation>Hanya kiriman ini</translation>
    </message>
    <message>
        <source>Only this stream</source>
        <translation>Hanya kanal ini</translation>
    </message>
    <message>
        <source>Save as view…</source>
        <translation>Simpan sebagai tampilan…</translation>
    </message>
    <message>
        <source>Keep this filter in the open view</source>
        <translation>Simpan filter ini di tampilan yang terbuka</translation>
    </message>
    <message>
        <source>Rename the open view…</source>
        <translation>Ganti nama tampilan yang terbuka…</translation>
    </message>
    <message>
        <source>Share the open view, or keep it to oneself</source>
        <translation>Bagikan tampilan, atau simpan sendiri</translation>
    </message>
    <message>
        <source>Delete the open view</source>
        <translation>Hapus tampilan yang terbuka</translation>
    </message>
    <message>
        <source>Go to the left column</source>
        <translation>Ke kolom kiri</translation>
    </message>
    <message>
        <source>Go to comment…</source>
        <translation>Ke komentar…</translation>
    </message>
    <message>
        <source>Choose brand…</source>
        <translation>Pilih merek…</translation>
    </message>
    <message>
        <source>Show or mask coarse words of this case</source>
        <translation>Tampilkan atau samarkan kata kasar kasus ini</translation>
    </message>
    <message>
        <source>Why: explain the next flag</source>
        <translation>Mengapa: jelaskan tanda berikutnya</translation>
    </message>
    <message>
        <source>Show the text as the classifier reads it</source>
        <translation>Tampilkan teks seperti dibaca pengklasifikasi</translation>
    </message>
    <message>
        <source>Show more or less of the case</source>
        <translation>Tampilkan lebih banyak atau lebih sedikit</translation>
    </message>
    <message>
        <source>Mask coarse words</source>
        <translation>Samarkan kata kasar</translation>
    </message>
    <message>
        <source>Theme of the system</source>
        <translation>Tema sistem</translation>
    </message>
    <message>
        <source>Light theme</source>
        <translation>Tema terang</translation>
    </message>
    <message>
        <source>Dark theme</source>
        <translation>Tema gelap</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Teks lebih besar</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Teks lebih kecil</translation>
    </message>
    <message>
        <source>Text in its usual size</source>
        <translation>Ukuran teks biasa</translation>
    </message>
    <message>
        <source>Language of the system</source>
        <translation>Bahasa sistem</translation>
    </message>
    <message>
        <source>Triage</source>
        <translation>Triase</translation>
    </message>
    <message>
        <source>Moderation log</source>
        <translation>Log moderasi</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Aturan</translation>
    </message>
    <message>
        <source>Canned replies</source>
        <translation>Templat balasan</translation>
    </message>
    <message>
        <source>New canned reply</source>
        <translation>Templat baru</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Model</translation>
    </message>
    <message>
        <source>New rule</source>
        <translation>Aturan baru</translation>
    </message>
    <message>
        <source>Keep the text of the rule</source>
        <translation>Simpan teks aturan</translation>
    </message>
    <message>
        <source>Rule as form or as text</source>
        <translation>Aturan sebagai formulir atau teks</translation>
    </message>
    <message>
        <source>Play the rule over the archive</source>
        <translation>Uji aturan pada arsip</translation>
    </message>
    <message>
        <source>Let the rule go live</source>
        <translation>Aktifkan aturan</translation>
    </message>
    <message>
        <source>Thresholds of flags</source>
        <translation>Ambang tanda</translation>
    </message>
    <message>
        <source>Take the last step of a threshold back</source>
        <translation>Kembalikan langkah ambang terakhir</translation>
    </message>
    <message>
        <source>Automatic actions</source>
        <translation>Tindakan otomatis</translation>
    </message>
    <message>
        <source>Train a model on your decisions</source>
        <translation>Latih model dari keputusan Anda</translation>
    </message>
    <message>
        <source>Teach me: ask about uncertain comments</source>
        <translation>Tanya saya tentang komentar meragukan</translation>
    </message>
    <message>
        <source>Use the chosen model</source>
        <translation>Pakai model terpilih</translation>
    </message>
    <message>
        <source>Take the last switch of models back</source>
        <translation>Kembalikan model sebelumnya</translation>
    </message>
    <message>
        <source>Judge waiting comments again</source>
        <translation>Nilai ulang komentar yang menunggu</translation>
    </message>
    <message>
        <source>Escalation, hours and promises</source>
        <translation>Eskalasi, jam kerja, dan janji</translation>
    </message>
    <message>
        <source>Questions asked of you</source>
        <translation>Pertanyaan untuk Anda</translation>
    </message>
    <message>
        <source>Look at the latest alarm</source>
        <translation>Lihat alarm terbaru</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Buka…</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Pengaturan</translation>
    </message>
    <message>
        <source>Export log…</source>
        <translation>Ekspor log…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Keluar</translation>
    </message>
    <message>
        <source>All commands…</source>
        <translation>Semua perintah…</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tombol</translation>
    </message>
</context>
<context>
    <name>CommentCard</name>
    <message>
        <source>Contest</source>
        <translation>Lomba</translation>
    </message>
    <message>
        <source>Show coarse words</source>
        <translation>Tampilkan kata kasar</translation>
    </message>
    <message>
        <source>Mask coarse words</source>
        <translation>Samarkan kata kasar</translation>
    </message>
    <message>
        <source>Show all {n} characters</source>
        <translation>Tampilkan semua {n} karakter</translation>
    </message>
    <message>
        <source>As the classifier reads it: in small letters, names and addresses left out.</source>
        <translation>Seperti dibaca pengklasifikasi: huruf kecil, tanpa nama dan alamat.</translation>
    </message>
    <message>
        <source>Nothing of it is disguised.</source>
        <translation>Tidak ada yang disamarkan.</translation>
    </message>
</context>
<context>
    <name>Complaint</name>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
    <message>
        <source>Close this notice</source>
        <translation>Tutup pemberitahuan ini</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Peringatan</translation>
    </message>
</context>
<context>
    <name>Conflict</name>
    <message>
        <source>Swap the two keys</source>
        <translation>Tukar kedua tombol</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Biarkan</translation>
    </message>
    <message>
        <source>{key} is the key of “{other}” already; “{command}” keeps its own.</source>
        <translation>{key} sudah dipakai “{other}”; “{command}” tetap dengan tombolnya.</translation>
    </message>
</context>
<context>
    <name>ConflictSheet</name>
    <message>
        <source>Decided by somebody else meanwhile</source>
        <translation>Sementara itu diputuskan orang lain</translation>
    </message>
    <message>
        <source>As you saw it</source>
        <translation>Seperti yang Anda lihat</translation>
    </message>
    <message>
        <source>As it is now</source>
        <translation>Seperti sekarang</translation>
    </message>
    <message>
        <source>Keep theirs</source>
        <translation>Pertahankan</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Buka</translation>
    </message>
    <message>
        <source>Keep all {n}</source>
        <translation>Pertahankan semua {n}</translation>
    </message>
    <message>
        <source>{action} anyway</source>
        <translation>Tetap {action}</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Biarkan</translation>
    </message>
</context>
<context>
    <name>ConflictsCard</name>
    <message>
        <source>Conflicts</source>
        <translation>Konflik</translation>
    </message>
    <message>
        <source>before</source>
        <translation>sebelum</translation>
    </message>
    <message>
        <source>Open the rule {name}</source>
        <translation>Buka aturan {name}</translation>
    </message>
</context>
<context>
    <name>Counts</name>
    <message>
        <source>new</source>
        <translation>baru</translation>
    </message>
    <message>
        <source>known already</source>
        <translation>sudah dikenal</translation>
    </message>
    <message>
        <source>edited since</source>
        <translation>disunting sejak itu</translation>
    </message>
    <message>
        <source>skipped, no comments</source>
        <translation>dilewati, bukan komentar</translation>
    </message>
    <message>
        <source>bad lines</source>
        <translation>baris rusak</translation>
    </message>
</context>
<context>
    <name>DatesDialog</name>
    <message>
        <source>Dates</source>
        <translation>Tanggal</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Hari pertama</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Hari terakhir</translation>
    </message>
</context>
<context>
    <name>DropSurface</name>
    <message>
        <source>The files themselves are only read. Where columns are not clear, you are asked about them.</source>
        <translation>Berkasnya hanya dibaca. Bila kolomnya kurang jelas, Anda akan ditanya.</translation>
    </message>
    <message>
        <source>This cannot be taken in</source>
        <translation>Ini tidak bisa diambil</translation>
    </message>
    <message>
        <source>Comments come from tables, JSON and the exports of platforms.</source>
        <translation>Komentar berasal dari tabel, JSON, dan ekspor platform.</translation>
    </message>
    <message>
        <source>Left out, since no comments are in such files: {names}</source>
        <translation>Dilewati karena berkas seperti ini tidak berisi komentar: {names}</translation>
    </message>
</context>
<context>
    <name>DurationField</name>
    <message>
        <source>minutes</source>
        <translation>menit</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>jam</translation>
    </message>
    <message>
        <source>days</source>
        <translation>hari</translation>
    </message>
    <message>
        <source>{name}: unit</source>
        <translation>{name}: satuan</translation>
    </message>
</context>
<context>
    <name>Emptiness</name>
    <message>
        <source>Reading comments…</source>
        <translation>Membaca komentar…</translation>
    </message>
    <message>
        <source>Take the filter off</source>
        <translation>Lepas filter</translation>
    </message>
    <message>
        <source>Nothing fits</source>
        <translation>Tidak ada yang cocok</translation>
    </message>
    <message>
        <source>No comment of this queue fits the filter.</source>
        <translation>Tidak ada komentar antrean ini yang cocok dengan filter.</translation>
    </message>
    <message>
        <source>No questions</source>
        <translation>Tidak ada pertanyaan</translation>
    </message>
    <message>
        <source>Nothing here</source>
        <translation>Tidak ada apa-apa</translation>
    </message>
    <message>
        <source>No comment waits here now.</source>
        <translation>Tidak ada komentar yang menunggu di sini.</translation>
    </message>
    <message>
        <source>All done</source>
        <translation>Semua selesai</translation>
    </message>
    <message>
        <source>Nothing waits in this queue. Well done.</source>
        <translation>Tidak ada yang menunggu di antrean ini. Kerja bagus.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Tidak ditemukan</translation>
    </message>
    <message>
        <source>No comment has “{words}”. Escape leads back.</source>
        <translation>Tidak ada komentar dengan “{words}”. Escape untuk kembali.</translation>
    </message>
    <message>
        <source>No comment of this queue has “{words}”.</source>
        <translation>Tidak ada komentar antrean ini dengan “{words}”.</translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation>Cari di semua</translation>
    </message>
</context>
<context>
    <name>EntryCard</name>
    <message>
        <source>Gesture</source>
        <translation>Langkah</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Salin</translation>
    </message>
    <message>
        <source>Undo this gesture</source>
        <translation>Urungkan langkah ini</translation>
    </message>
    <message>
        <source>Entry {number}</source>
        <translation>Entri {number}</translation>
    </message>
    <message>
        <source>none</source>
        <translation>tidak ada</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation>“{words}”</translation>
    </message>
    <message>
        <source>Flags</source>
        <translation>Tanda</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Model</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Terkirim</translation>
    </message>
    <message>
        <source>Hash</source>
        <translation>Hash</translation>
    </message>
    <message>
        <source>nothing to send</source>
        <translation>tak ada yang dikirim</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>ditarik</translation>
    </message>
    <message>
        <source>{done} of {all}</source>
        <translation>{done} dari {all}</translation>
    </message>
    <message>
        <source>Hash {digest}</source>
        <translation>Hash {digest}</translation>
    </message>
    <message>
        <source>Takes back</source>
        <translation>Mengurungkan</translation>
    </message>
    <message>
        <source>Undone by</source>
        <translation>Diurungkan oleh</translation>
    </message>
    <message>
        <source>entry {number}</source>
        <translation>entri {number}</translation>
    </message>
    <message>
        <source>Only a lead may undo what somebody else has decided</source>
        <translation>Hanya ketua tim yang boleh mengurungkan keputusan orang lain</translation>
    </message>
    <message>
        <source>Do not learn from this</source>
        <translation>Jangan belajar dari ini</translation>
    </message>
    <message>
        <source>✓ Not learnt from</source>
        <translation>✓ Tidak dipelajari</translation>
    </message>
    <message>
        <source>Only a lead may say what is learnt from others&apos; decisions.</source>
        <translation>Hanya ketua tim yang boleh menentukan apa yang dipelajari dari keputusan orang lain.</translation>
    </message>
    <message>
        <source>Models learn nothing from the gesture ({decisions}); the log keeps it</source>
        <translation>Model tidak belajar dari langkah ini ({decisions}); log tetap menyimpannya</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>{error} The model that came with the program judges instead.</source>
        <translation>{error} Model bawaan program menilai sebagai gantinya.</translation>
    </message>
    <message>
        <source>The flag {flag} does nothing by itself any more. {why}</source>
        <translation>Tanda {flag} tidak lagi bertindak sendiri. {why}</translation>
    </message>
    <message>
        <source>Another model judges now ({model}); what was measured was {before}.</source>
        <translation>Kini model lain yang menilai ({model}); yang diukur adalah {before}.</translation>
    </message>
    <message>
        <source>{right} of {decisions} decisions bear it out: no more than {lower} is certain, and {promise} was promised.</source>
        <translation>{right} dari {decisions} keputusan membenarkannya: yang pasti tak lebih dari {lower}, padahal dijanjikan {promise}.</translation>
    </message>
    <message>
        <source>From {score}, {flag} was right in {right} of {decisions} decisions under this model; no more than {lower} is certain, and {promise} is wanted. At least {missing} more decisions, all of them right, are missing.</source>
        <translation>Mulai {score}, {flag} benar dalam {right} dari {decisions} keputusan dengan model ini; yang pasti tak lebih dari {lower}, dibutuhkan {promise}. Kurang sedikitnya {missing} keputusan lagi, semuanya benar.</translation>
    </message>
    <message>
        <source>Rule “{rule}” assigns to {name}, who does not work with this inbox.</source>
        <translation>Aturan “{rule}” menugaskan ke {name}, yang tidak bekerja di kotak masuk ini.</translation>
    </message>
    <message>
        <source>Rule &quot;{rule}&quot; is stopped: its pattern took too long on comment {comment}.</source>
        <translation>Aturan &quot;{rule}&quot; dihentikan: polanya terlalu lama pada komentar {comment}.</translation>
    </message>
    <message>
        <source>Rule “{rule}” runs in shadow again: people decided otherwise too often, {share} % contradicted ({otherwise} of {judged}).</source>
        <translation>Aturan “{rule}” kembali menjadi bayangan: orang terlalu sering memutuskan berbeda, {share}% dibantah ({otherwise} dari {judged}).</translation>
    </message>
    <message>
        <source>{share} % contradicted ({otherwise} of {judged})</source>
        <translation>{share}% dibantah ({otherwise} dari {judged})</translation>
    </message>
    <message>
        <source>Authors, campaigns and decisions are as they are now, not as they were when the comments came.</source>
        <translation>Penulis, kampanye, dan keputusan adalah keadaan sekarang, bukan saat komentar masuk.</translation>
    </message>
    <message>
        <source>Too few decisions are in the log to tell how long one takes: 15 seconds are taken for each.</source>
        <translation>Keputusan di log terlalu sedikit untuk tahu berapa lama satu keputusan: masing-masing dihitung 15 detik.</translation>
    </message>
    <message>
        <source>The time of an escalated comment has run out.</source>
        <translation>Waktu komentar yang dieskalasi sudah habis.</translation>
    </message>
    <message>
        <source>The time of an escalated comment has run out on level {level} of {levels}.</source>
        <translation>Waktu komentar yang dieskalasi sudah habis di tingkat {level} dari {levels}.</translation>
    </message>
    <message>
        <source>Written by {name}</source>
        <translation>Ditulis oleh {name}</translation>
    </message>
    <message>
        <source>{reply} by {name} was not sent: {why}</source>
        <translation>{reply} oleh {name} tidak dikirim: {why}</translation>
    </message>
    <message>
        <source>The signature ({lang})</source>
        <translation>Tanda tangan ({lang})</translation>
    </message>
    <message>
        <source>The file</source>
        <translation>Berkas</translation>
    </message>
    <message>
        <source>Its record is damaged.</source>
        <translation>Catatannya rusak.</translation>
    </message>
    <message>
        <source>A cell is longer than {n} characters.</source>
        <translation>Sel lebih panjang dari {n} karakter.</translation>
    </message>
    <message>
        <source>There is a stray line end inside a cell without quotation marks.</source>
        <translation>Ada akhir baris nyasar di dalam sel tanpa tanda kutip.</translation>
    </message>
    <message>
        <source>A quotation mark is opened on this line and never closed.</source>
        <translation>Tanda kutip dibuka di baris ini dan tak pernah ditutup.</translation>
    </message>
    <message>
        <source>There is text between a closing quotation mark and the end of its cell.</source>
        <translation>Ada teks di antara tanda kutip penutup dan akhir selnya.</translation>
    </message>
    <message>
        <source>There are {n} cells where the header has {width}.</source>
        <translation>Ada {n} sel, sedangkan tajuknya {width}.</translation>
    </message>
    <message>
        <source>The text has {n} characters; no comment is that long.</source>
        <translation>Teksnya {n} karakter; tidak ada komentar sepanjang itu.</translation>
    </message>
    <message>
        <source>The row has a NUL character in it.</source>
        <translation>Baris berisi karakter NUL.</translation>
    </message>
    <message>
        <source>The row has half of a character in it (a lone surrogate).</source>
        <translation>Baris berisi setengah karakter (surogat tunggal).</translation>
    </message>
    <message>
        <source>The row has bytes that are not in the file&apos;s encoding.</source>
        <translation>Baris berisi bita di luar pengodean berkas.</translation>
    </message>
    <message>
        <source>“{text}” is no time that can be read.</source>
        <translation>“{text}” bukan waktu yang bisa dibaca.</translation>
    </message>
    <message>
        <source>The id {id} stands on line {line} already, with another comment.</source>
        <translation>ID {id} sudah ada di baris {line}, dengan komentar lain.</translation>
    </message>
    <message>
        <source>The id {id} has lost its last digits in a spreadsheet; export it as text.</source>
        <translation>ID {id} kehilangan digit terakhirnya di lembar sebar; ekspor sebagai teks.</translation>
    </message>
    <message>
        <source>The id {id} was shortened by a spreadsheet; export it as text.</source>
        <translation>ID {id} dipendekkan lembar sebar; ekspor sebagai teks.</translation>
    </message>
    <message>
        <source>The record is not shaped like a comment.</source>
        <translation>Rekaman tidak berbentuk komentar.</translation>
    </message>
    <message>
        <source>The line is not JSON.</source>
        <translation>Baris bukan JSON.</translation>
    </message>
    <message>
        <source>Not a JSON object.</source>
        <translation>Bukan objek JSON.</translation>
    </message>
    <message>
        <source>The XML of this comment is broken ({why}).</source>
        <translation>XML komentar ini rusak ({why}).</translation>
    </message>
    <message>
        <source>no row of it can be read as a table.</source>
        <translation>tidak ada baris yang bisa dibaca sebagai tabel.</translation>
    </message>
    <message>
        <source>there is a header and nothing under it.</source>
        <translation>ada tajuk dan tidak ada apa-apa di bawahnya.</translation>
    </message>
    <message>
        <source>there are no comments in this Disqus export.</source>
        <translation>tidak ada komentar dalam ekspor Disqus ini.</translation>
    </message>
    <message>
        <source>there are no comments of WordPress in this file.</source>
        <translation>tidak ada komentar WordPress dalam berkas ini.</translation>
    </message>
    <message>
        <source>this is neither Disqus&apos; XML nor WordPress&apos;.</source>
        <translation>ini bukan XML Disqus maupun WordPress.</translation>
    </message>
    <message>
        <source>this is an old Excel workbook (.xls); save it as .xlsx or CSV.</source>
        <translation>ini buku kerja Excel lama (.xls); simpan sebagai .xlsx atau CSV.</translation>
    </message>
    <message>
        <source>this file is compressed; unpack it first.</source>
        <translation>berkas ini terkompresi; buka dulu.</translation>
    </message>
    <message>
        <source>this is a picture, and no format that comments are exported in.</source>
        <translation>ini gambar, bukan format ekspor komentar.</translation>
    </message>
    <message>
        <source>this is a PDF, and no format that comments are exported in.</source>
        <translation>ini PDF, bukan format ekspor komentar.</translation>
    </message>
    <message>
        <source>this is no format that comments can be read from.</source>
        <translation>ini bukan format yang komentarnya bisa dibaca.</translation>
    </message>
    <message>
        <source>line {line} is longer than 1 MiB; this is no table of comments.</source>
        <translation>baris {line} lebih panjang dari 1 MiB; ini bukan tabel komentar.</translation>
    </message>
    <message>
        <source>the JSON is cut off at line {line}, column {column}; nothing was taken from it.</source>
        <translation>JSON terpotong di baris {line}, kolom {column}; tidak ada yang diambil darinya.</translation>
    </message>
    <message>
        <source>the JSON breaks at line {line}, column {column} ({why}); nothing was taken from it.</source>
        <translation>JSON rusak di baris {line}, kolom {column} ({why}); tidak ada yang diambil darinya.</translation>
    </message>
    <message>
        <source>the JSON has no list of comments in it.</source>
        <translation>JSON tidak berisi daftar komentar.</translation>
    </message>
    <message>
        <source>no line of it is a JSON object.</source>
        <translation>tidak ada baris yang berupa objek JSON.</translation>
    </message>
    <message>
        <source>the JSON cannot be read: it is nested too deeply or has a number too long.</source>
        <translation>JSON tidak bisa dibaca: bersarang terlalu dalam atau angkanya terlalu panjang.</translation>
    </message>
    <message>
        <source>the workbook has no rows of comments.</source>
        <translation>buku kerja tidak punya baris komentar.</translation>
    </message>
    <message>
        <source>the workbook unpacks to more than 1 GiB; save it as CSV.</source>
        <translation>buku kerja mengembang lebih dari 1 GiB; simpan sebagai CSV.</translation>
    </message>
    <message>
        <source>the workbook is damaged and cannot be read.</source>
        <translation>buku kerja rusak dan tidak bisa dibaca.</translation>
    </message>
    <message>
        <source>this workbook is damaged in its part {part}.</source>
        <translation>buku kerja ini rusak di bagian {part}.</translation>
    </message>
    <message>
        <source>this archive is damaged or cut off.</source>
        <translation>arsip ini rusak atau terpotong.</translation>
    </message>
    <message>
        <source>this is an archive, and no Excel workbook; unpack it and give the files in it.</source>
        <translation>ini arsip, bukan buku kerja Excel; buka lalu berikan berkas di dalamnya.</translation>
    </message>
    <message>
        <source>the XML is cut off at {place}; nothing was taken from it.</source>
        <translation>XML terpotong di {place}; tidak ada yang diambil darinya.</translation>
    </message>
    <message>
        <source>the XML is broken at {place} ({why}).</source>
        <translation>XML rusak di {place} ({why}).</translation>
    </message>
    <message>
        <source>the XML defines entities of its own, and files that do are not read.</source>
        <translation>XML mendefinisikan entitas sendiri; berkas seperti itu tidak dibaca.</translation>
    </message>
    <message>
        <source>No calendar reaches so far: {hours} hours of business.</source>
        <translation>Tidak ada kalender sejauh itu: {hours} jam kerja.</translation>
    </message>
    <message>
        <source>No calendar reaches so far from {at:%Y-%m-%d}.</source>
        <translation>Tidak ada kalender sejauh itu dari {at:%Y-%m-%d}.</translation>
    </message>
    <message>
        <source>a time is written in hours and minutes, as 4h, 90m or 1h 30m</source>
        <translation>waktu ditulis dalam jam dan menit, seperti 4h, 90m, atau 1h 30m</translation>
    </message>
    <message>
        <source>hours are written from and until, as 09:00-18:00</source>
        <translation>jam ditulis dari dan sampai: 09:00-18:00</translation>
    </message>
    <message>
        <source>a time has to be longer than nothing</source>
        <translation>waktu harus lebih dari nol</translation>
    </message>
    <message>
        <source>this is needed</source>
        <translation>ini wajib diisi</translation>
    </message>
    <message>
        <source>there is no field of that name</source>
        <translation>tidak ada kolom dengan nama itu</translation>
    </message>
    <message>
        <source>a day is written as 2026-12-31</source>
        <translation>hari ditulis seperti 2026-12-31</translation>
    </message>
    <message>
        <source>{path} is no text.</source>
        <translation>{path} bukan teks.</translation>
    </message>
    <message>
        <source>hours.{day}: days are {days}</source>
        <translation>hours.{day}: harinya {days}</translation>
    </message>
    <message>
        <source>{place}: {why}</source>
        <translation>{place}: {why}</translation>
    </message>
    <message>
        <source>{folder} is not a folder. Training needs a folder of labelled CSV files.</source>
        <translation>{folder} bukan folder. Pelatihan memerlukan folder berkas CSV berlabel.</translation>
    </message>
    <message>
        <source>{folder} holds no CSV file that anything could be learnt from.</source>
        <translation>{folder} tidak berisi berkas CSV yang bisa dipelajari.</translation>
    </message>
    <message>
        <source>{file}, line {line}: no flag {flag!r} with label {label!r}.</source>
        <translation>{file}, baris {line}: tidak ada tanda {flag!r} dengan label {label!r}.</translation>
    </message>
    <message>
        <source>{file} holds no labelled comment.</source>
        <translation>{file} tidak berisi komentar berlabel.</translation>
    </message>
    <message>
        <source>The figures {file} are of another version.</source>
        <translation>Angka {file} dari versi lain.</translation>
    </message>
    <message>
        <source>The figures {file} are damaged.</source>
        <translation>Angka {file} rusak.</translation>
    </message>
    <message>
        <source>The trees of the model are no rows of numbers.</source>
        <translation>Pohon model bukan deret angka.</translation>
    </message>
    <message>
        <source>The trees of the model are empty, endless or not finite.</source>
        <translation>Pohon model kosong, tanpa ujung, atau tidak berhingga.</translation>
    </message>
    <message>
        <source>The trees of the model do not fit together.</source>
        <translation>Pohon model tidak saling cocok.</translation>
    </message>
    <message>
        <source>The trees of the model have no proper roots.</source>
        <translation>Pohon model tidak punya akar yang benar.</translation>
    </message>
    <message>
        <source>The trees of the model ask about features that there are not.</source>
        <translation>Pohon model menanyakan ciri yang tidak ada.</translation>
    </message>
    <message>
        <source>The trees of the model are not complete.</source>
        <translation>Pohon model tidak lengkap.</translation>
    </message>
    <message>
        <source>The trees of the model ask about other features than this program knows.</source>
        <translation>Pohon model menanyakan ciri yang tidak dikenal program ini.</translation>
    </message>
    <message>
        <source>The trees of the model go in circles, or out of bounds.</source>
        <translation>Pohon model berputar-putar atau keluar batas.</translation>
    </message>
    <message>
        <source>{file} cannot be read: {why}.</source>
        <translation>{file} tidak bisa dibaca: {why}.</translation>
    </message>
    <message>
        <source>{file} cannot be read as labelled comments: {error}.</source>
        <translation>{file} tidak bisa dibaca sebagai komentar berlabel: {error}.</translation>
    </message>
    <message>
        <source>{file} lacks the columns {listed}.</source>
        <translation>{file} tidak punya kolom {listed}.</translation>
    </message>
    <message>
        <source>{file}, line {line}: it has too few cells.</source>
        <translation>{file}, baris {line}: selnya terlalu sedikit.</translation>
    </message>
    <message>
        <source>There is no decision yet that a model could learn from.</source>
        <translation>Belum ada keputusan yang bisa dipelajari model.</translation>
    </message>
    <message>
        <source>The model {file} wants {type}, which no model of Moderator holds; it was not loaded.</source>
        <translation>Model {file} meminta {type}, yang tidak ada di model Moderator mana pun; model tidak dimuat.</translation>
    </message>
    <message>
        <source>{file} is not a model of Moderator.</source>
        <translation>{file} bukan model Moderator.</translation>
    </message>
    <message>
        <source>another rule of this file is called so</source>
        <translation>aturan lain dalam berkas ini sudah bernama demikian</translation>
    </message>
    <message>
        <source>A flag that is raised or, with `at_least`, whose score is that high, 0 to 1.</source>
        <translation>Tanda terpasang atau, dengan `at_least`, skornya setinggi itu, 0 sampai 1.</translation>
    </message>
    <message>
        <source>The comment&apos;s language, as a code: en, ru, id, or und where it is not known.</source>
        <translation>Bahasa komentar, sebagai kode: en, ru, id, atau und bila tidak diketahui.</translation>
    </message>
    <message>
        <source>Where the comment was written: file, vk, instagram, facebook, youtube, telegram and so on.</source>
        <translation>Tempat komentar ditulis: file, vk, instagram, facebook, youtube, telegram, dan seterusnya.</translation>
    </message>
    <message>
        <source>The stream that the comment came in by, by name.</source>
        <translation>Kanal tempat komentar masuk, menurut namanya.</translation>
    </message>
    <message>
        <source>The brand that the comment is for, by name.</source>
        <translation>Merek yang dituju komentar, menurut namanya.</translation>
    </message>
    <message>
        <source>The title of the post has one of these words or phrases, by stem.</source>
        <translation>Judul kiriman memuat salah satu kata atau frasa ini, menurut kata dasar.</translation>
    </message>
    <message>
        <source>The post is a contest, or is none.</source>
        <translation>Kiriman ini lomba, atau bukan.</translation>
    </message>
    <message>
        <source>So many near copies of the text are known at least, itself among them.</source>
        <translation>Setidaknya sebanyak itu salinan mirip teks ini dikenal, termasuk dirinya.</translation>
    </message>
    <message>
        <source>The comment&apos;s place in the triage, 0 to 1000, is so high at least.</source>
        <translation>Tempat komentar dalam triase, 0 sampai 1000, setidaknya setinggi itu.</translation>
    </message>
    <message>
        <source>Where the comment stands: open, assigned, escalated, snoozed or closed.</source>
        <translation>Status komentar: open (terbuka), assigned (ditugaskan), escalated (dieskalasi), snoozed (ditunda), atau closed (ditutup).</translation>
    </message>
    <message>
        <source>Any of these words or phrases, by stem; with `exactly`, whole as they are written, in upper or lower case.</source>
        <translation>Salah satu kata atau frasa ini, menurut kata dasar; dengan `exactly`, utuh seperti ditulis, huruf besar atau kecil.</translation>
    </message>
    <message>
        <source>These words by stem and in this order, with no more than `apart` others between two of them.</source>
        <translation>Kata-kata ini menurut kata dasar dan dalam urutan ini, dengan paling banyak `apart` kata lain di antaranya.</translation>
    </message>
    <message>
        <source>A regular expression found anywhere in the text, in upper or lower case; it has 50 ms for a comment.</source>
        <translation>Ekspresi reguler yang ditemukan di mana pun dalam teks, huruf besar atau kecil; waktunya 50 ms per komentar.</translation>
    </message>
    <message>
        <source>More addresses in the text than that, `https://` or not; 0 asks for any.</source>
        <translation>Tautan dalam teks lebih dari itu, dengan `https://` atau tidak; 0 berarti minimal satu.</translation>
    </message>
    <message>
        <source>An address in the text under one of these domains.</source>
        <translation>Ada tautan dalam teks di bawah salah satu domain ini.</translation>
    </message>
    <message>
        <source>More people mentioned in the text than that, each counted once.</source>
        <translation>Orang yang disebut dalam teks lebih dari itu, masing-masing dihitung sekali.</translation>
    </message>
    <message>
        <source>More characters in the text than that.</source>
        <translation>Karakter dalam teks lebih dari itu.</translation>
    </message>
    <message>
        <source>The author is `new`, with fewer than `comments` comments here, or `known`, with so many at least.</source>
        <translation>Penulis baru (`new`), dengan komentar di sini kurang dari `comments`, atau dikenal (`known`), dengan setidaknya sebanyak itu.</translation>
    </message>
    <message>
        <source>The author&apos;s first comment here was written no longer ago than that.</source>
        <translation>Komentar pertama penulis di sini ditulis tidak lebih lama dari itu.</translation>
    </message>
    <message>
        <source>The author&apos;s account was made no longer ago than that; where nobody knows when, this does not hold.</source>
        <translation>Akun penulis dibuat tidak lebih lama dari itu; bila tidak diketahui kapan, syarat ini tidak terpenuhi.</translation>
    </message>
    <message>
        <source>The author is banned from the stream, or is not.</source>
        <translation>Penulis diblokir dari kanal, atau tidak.</translation>
    </message>
    <message>
        <source>So many comments of the author were hidden, deleted or called spam by people, at least.</source>
        <translation>Setidaknya sebanyak itu komentar penulis disembunyikan, dihapus, atau disebut spam oleh orang.</translation>
    </message>
    <message>
        <source>One of these actions was done with the comment before, by a `person` or a `rule`, no longer ago than `within`.</source>
        <translation>Salah satu tindakan ini pernah dilakukan pada komentar, oleh orang (`person`) atau aturan (`rule`), tidak lebih lama dari `within`.</translation>
    </message>
    <message>
        <source>By the brand&apos;s clock, it is between this time of day and `until`, over midnight too.</source>
        <translation>Menurut jam merek, sekarang antara waktu ini dan `until`, boleh melewati tengah malam.</translation>
    </message>
    <message>
        <source>By the brand&apos;s clock, it is one of these days: mon, tue, wed, thu, fri, sat, sun.</source>
        <translation>Menurut jam merek, hari ini salah satu dari: mon, tue, wed, thu, fri, sat, sun.</translation>
    </message>
    <message>
        <source>The brand works at this hour, or does not; its holidays are free days.</source>
        <translation>Merek buka pada jam ini, atau tidak; hari liburnya dihitung libur.</translation>
    </message>
    <message>
        <source>Raise a flag on the comment, whatever its score is.</source>
        <translation>Pasang tanda pada komentar, berapa pun skornya.</translation>
    </message>
    <message>
        <source>Put the comment up or down in the triage: `to` a place of its own, 0 to 1000, or by so much more or less.</source>
        <translation>Naikkan atau turunkan komentar dalam triase: ke tempatnya sendiri (`to`), 0 sampai 1000, atau sekian lebih tinggi atau rendah.</translation>
    </message>
    <message>
        <source>Put the comment into a queue of its own, which the list of queues then shows.</source>
        <translation>Masukkan komentar ke antrean tersendiri, yang lalu tampil di daftar antrean.</translation>
    </message>
    <message>
        <source>Make the comment a member&apos;s work: of one by name, or of several in turn or by how much they have open.</source>
        <translation>Jadikan komentar tugas anggota: satu orang menurut nama, atau beberapa bergiliran atau menurut banyaknya tugas terbuka.</translation>
    </message>
    <message>
        <source>Hand the comment to a role or a member until `within` has passed, or along a path of levels.</source>
        <translation>Serahkan komentar kepada peran atau anggota sampai `within` habis, atau menurut jalur bertingkat.</translation>
    </message>
    <message>
        <source>Lay a canned reply ready for whoever takes the comment; nothing is sent by itself.</source>
        <translation>Siapkan templat balasan bagi yang menangani komentar; tidak ada yang terkirim sendiri.</translation>
    </message>
    <message>
        <source>Ask a colleague about the comment, which stays where it is.</source>
        <translation>Tanyakan komentar kepada rekan; komentarnya tetap di tempat.</translation>
    </message>
    <message>
        <source>Tell a role or a member of the comment, which stays where it is.</source>
        <translation>Beri tahu peran atau anggota tentang komentar; komentarnya tetap di tempat.</translation>
    </message>
    <message>
        <source>Take the comment out of the public&apos;s sight.</source>
        <translation>Sembunyikan komentar dari pandangan umum.</translation>
    </message>
    <message>
        <source>Call the comment spam, on the platform too where it knows the word.</source>
        <translation>Sebut komentar spam, juga di platform bila ada tanda seperti itu.</translation>
    </message>
    <message>
        <source>Ban the author from the stream; with `for`, only so long.</source>
        <translation>Blokir penulis dari kanal; dengan `for`, hanya selama itu.</translation>
    </message>
    <message>
        <source>A comment comes in.</source>
        <translation>Sebuah komentar masuk.</translation>
    </message>
    <message>
        <source>An author changes a comment that is here already.</source>
        <translation>Penulis mengubah komentar yang sudah ada di sini.</translation>
    </message>
    <message>
        <source>A flag is raised on a comment: one of these, or any where none is named.</source>
        <translation>Tanda dipasang pada komentar: salah satu dari ini, atau apa saja bila tidak ada yang disebut.</translation>
    </message>
    <message>
        <source>Somebody answers what the team or the brand has written.</source>
        <translation>Seseorang membalas tulisan tim atau merek.</translation>
    </message>
    <message>
        <source>So much time has passed since a comment came in, and it is not closed.</source>
        <translation>Sudah lewat sekian waktu sejak komentar masuk, dan belum ditutup.</translation>
    </message>
    <message>
        <source>A person decides about a comment: one of these actions, or any where none is named.</source>
        <translation>Seseorang memutuskan tentang komentar: salah satu tindakan ini, atau apa saja bila tidak ada yang disebut.</translation>
    </message>
    <message>
        <source>A queue has more comments than that; the rule is asked about those in it.</source>
        <translation>Antrean berisi komentar lebih dari itu; aturan ditanyakan tentang yang ada di dalamnya.</translation>
    </message>
    <message>
        <source>Who wrote the comment, as the stream names them.</source>
        <translation>Siapa yang menulis komentar, menurut nama di kanal.</translation>
    </message>
    <message>
        <source>The name to greet them by, where their name tells one.</source>
        <translation>Nama untuk menyapa, bila bisa diketahui dari namanya.</translation>
    </message>
    <message>
        <source>The brand that the stream belongs to.</source>
        <translation>Merek pemilik kanal.</translation>
    </message>
    <message>
        <source>The stream that the comment came from.</source>
        <translation>Kanal asal komentar.</translation>
    </message>
    <message>
        <source>The title of what was commented on.</source>
        <translation>Judul kiriman yang dikomentari.</translation>
    </message>
    <message>
        <source>The address of what was commented on.</source>
        <translation>Alamat kiriman yang dikomentari.</translation>
    </message>
    <message>
        <source>Who answers.</source>
        <translation>Siapa yang menjawab.</translation>
    </message>
    <message>
        <source>The brand&apos;s signature in this language; nothing where it has none.</source>
        <translation>Tanda tangan merek dalam bahasa ini; kosong bila tidak ada.</translation>
    </message>
    <message>
        <source>A variable that the brand has of its own.</source>
        <translation>Variabel milik merek sendiri.</translation>
    </message>
    <message>
        <source>The model {file} is of version {found}; this program reads version {version}.</source>
        <translation>Model {file} versi {found}; program ini membaca versi {version}.</translation>
    </message>
    <message>
        <source>The model could not be written to {file}: {why}.</source>
        <translation>Model tidak bisa ditulis ke {file}: {why}.</translation>
    </message>
    <message>
        <source>There is no model {file} in {parent}. `moderator train` makes one.</source>
        <translation>Tidak ada model {file} di {parent}. `moderator train` membuatnya.</translation>
    </message>
    <message>
        <source>The model {file} is damaged and was not loaded.</source>
        <translation>Model {file} rusak dan tidak dimuat.</translation>
    </message>
    <message>
        <source>The model {file} is too large to be one of ours; it was not loaded.</source>
        <translation>Model {file} terlalu besar untuk model kami; tidak dimuat.</translation>
    </message>
    <message>
        <source>The model {file} is packed as no model of Moderator is; it was not loaded.</source>
        <translation>Model {file} dikemas tidak seperti model Moderator; tidak dimuat.</translation>
    </message>
    <message>
        <source>The model {file} is damaged and was not loaded. {error}</source>
        <translation>Model {file} rusak dan tidak dimuat. {error}</translation>
    </message>
    <message>
        <source>The tables in {folder} hold no labelled comment.</source>
        <translation>Tabel di {folder} tidak berisi komentar berlabel.</translation>
    </message>
    <message>
        <source>No flag in {folder} has both comments that have it and comments that do not.</source>
        <translation>Tidak ada tanda di {folder} yang punya komentar bertanda sekaligus yang tidak.</translation>
    </message>
    <message>
        <source>Word vectors need packages that are not installed: pip install &apos;moderator[training]&apos;.</source>
        <translation>Vektor kata memerlukan paket yang belum terpasang: pip install &apos;moderator[training]&apos;.</translation>
    </message>
    <message>
        <source>{file} is not named after a flag and a language.</source>
        <translation>{file} tidak dinamai menurut tanda dan bahasa.</translation>
    </message>
    <message>
        <source>{file}, line {number}: no label and text.</source>
        <translation>{file}, baris {number}: tidak ada label dan teks.</translation>
    </message>
    <message>
        <source>A promise is at least {least} and below 100 %.</source>
        <translation>Janji sedikitnya {least} dan di bawah 100%.</translation>
    </message>
    <message>
        <source>Only a lead may say what a flag does by itself.</source>
        <translation>Hanya ketua tim yang boleh menentukan tindakan otomatis tanda.</translation>
    </message>
    <message>
        <source>The flag {flag} does nothing by itself.</source>
        <translation>Tanda {flag} tidak bertindak sendiri.</translation>
    </message>
    <message>
        <source>Nothing is left of this campaign.</source>
        <translation>Tidak ada yang tersisa dari kampanye ini.</translation>
    </message>
    <message>
        <source>There is no model {name}; `moderator models` lists them.</source>
        <translation>Tidak ada model {name}; lihat daftarnya dengan `moderator models`.</translation>
    </message>
    <message>
        <source>The model in {place} cannot be read: {why}.</source>
        <translation>Model di {place} tidak bisa dibaca: {why}.</translation>
    </message>
    <message>
        <source>The model could not be written to {folder}: {why}.</source>
        <translation>Model tidak bisa ditulis ke {folder}: {why}.</translation>
    </message>
    <message>
        <source>Comment {comment} is {status} now: {action} by {who} since you saw it. Nothing was decided.</source>
        <translation>Komentar {comment} kini {status}: {action} oleh {who} sejak Anda melihatnya. Tidak ada yang diputuskan.</translation>
    </message>
    <message>
        <source>Comment {comment} was edited since you saw it, and {others} more have changed. Nothing was decided.</source>
        <translation>Komentar {comment} disunting sejak Anda melihatnya, dan {others} lainnya berubah. Tidak ada yang diputuskan.</translation>
    </message>
    <message>
        <source>Comment {comment} was edited since you saw it. Nothing was decided.</source>
        <translation>Komentar {comment} disunting sejak Anda melihatnya. Tidak ada yang diputuskan.</translation>
    </message>
    <message>
        <source>Comment {comment} is {status} now: {action} by {who}; {others} more have changed. Nothing was decided.</source>
        <translation>Komentar {comment} kini {status}: {action} oleh {who}; {others} lainnya berubah. Tidak ada yang diputuskan.</translation>
    </message>
    <message>
        <source>There is no post {written}.</source>
        <translation>Tidak ada kiriman {written}.</translation>
    </message>
    <message>
        <source>There is no post {id}.</source>
        <translation>Tidak ada kiriman {id}.</translation>
    </message>
    <message>
        <source>Several streams have a post {written}; give its number here instead.</source>
        <translation>Beberapa kanal punya kiriman {written}; berikan nomornya di sini.</translation>
    </message>
    <message>
        <source>The house wants a reason for “{action}”. Name one, advertising for example.</source>
        <translation>Tim meminta alasan untuk “{action}”. Sebutkan satu, misalnya iklan.</translation>
    </message>
    <message>
        <source>A reply needs a text.</source>
        <translation>Balasan memerlukan teks.</translation>
    </message>
    <message>
        <source>A note needs a text.</source>
        <translation>Catatan memerlukan teks.</translation>
    </message>
    <message>
        <source>No comment is selected.</source>
        <translation>Tidak ada komentar yang dipilih.</translation>
    </message>
    <message>
        <source>Only a lead may undo what somebody else has decided.</source>
        <translation>Hanya ketua tim yang boleh mengurungkan keputusan orang lain.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Tidak ada yang bisa diurungkan.</translation>
    </message>
    <message>
        <source>There is nothing to make again.</source>
        <translation>Tidak ada yang bisa diulangi.</translation>
    </message>
    <message>
        <source>The folder {home} cannot be used: {why}.</source>
        <translation>Folder {home} tidak bisa dipakai: {why}.</translation>
    </message>
    <message>
        <source>There is no view {number}.</source>
        <translation>Tidak ada tampilan {number}.</translation>
    </message>
    <message>
        <source>There is no view {name}.</source>
        <translation>Tidak ada tampilan {name}.</translation>
    </message>
    <message>
        <source>There is no author #{number}.</source>
        <translation>Tidak ada penulis #{number}.</translation>
    </message>
    <message>
        <source>There is no post #{number}.</source>
        <translation>Tidak ada kiriman #{number}.</translation>
    </message>
    <message>
        <source>A view needs a name.</source>
        <translation>Tampilan memerlukan nama.</translation>
    </message>
    <message>
        <source>There is a view {name} already.</source>
        <translation>Tampilan {name} sudah ada.</translation>
    </message>
    <message>
        <source>Only {owner} or a lead may change the view {name}.</source>
        <translation>Hanya {owner} atau ketua tim yang boleh mengubah tampilan {name}.</translation>
    </message>
    <message>
        <source>{path} cannot be written: {why}.</source>
        <translation>{path} tidak bisa ditulis: {why}.</translation>
    </message>
    <message>
        <source>There is no gesture {gesture}.</source>
        <translation>Tidak ada langkah {gesture}.</translation>
    </message>
    <message>
        <source>The log has no line {id}.</source>
        <translation>Log tidak punya baris {id}.</translation>
    </message>
    <message>
        <source>Only a lead may say what is learnt from others&apos; decisions.</source>
        <translation>Hanya ketua tim yang boleh menentukan apa yang dipelajari dari keputusan orang lain.</translation>
    </message>
    <message>
        <source>The log was altered: line {expected} is missing.</source>
        <translation>Log telah diubah: baris {expected} hilang.</translation>
    </message>
    <message>
        <source>The log was altered: line {expected} is not what was written.</source>
        <translation>Log telah diubah: baris {expected} bukan seperti yang ditulis.</translation>
    </message>
    <message>
        <source>The log was altered: it should end with line {length}, but ends with {expected}.</source>
        <translation>Log telah diubah: seharusnya berakhir di baris {length}, tetapi berakhir di {expected}.</translation>
    </message>
    <message>
        <source>{file}: the log is exported as .csv or .jsonl.</source>
        <translation>{file}: log diekspor sebagai .csv atau .jsonl.</translation>
    </message>
    <message>
        <source>There is no comment {comment}.</source>
        <translation>Tidak ada komentar {comment}.</translation>
    </message>
    <message>
        <source>Comment {comment} has no author who could answer.</source>
        <translation>Komentar {comment} tidak punya penulis yang bisa menjawab.</translation>
    </message>
    <message>
        <source>There is no rule {rule}.</source>
        <translation>Tidak ada aturan {rule}.</translation>
    </message>
    <message>
        <source>signatures.{lang}: {problem}</source>
        <translation>signatures.{lang}: {problem}</translation>
    </message>
    <message>
        <source>There is no brand {brand}; there is {known}.</source>
        <translation>Tidak ada merek {brand}; yang ada {known}.</translation>
    </message>
    <message>
        <source>There is no escalation path {path}.</source>
        <translation>Tidak ada jalur eskalasi {path}.</translation>
    </message>
    <message>
        <source>There is no question {number}.</source>
        <translation>Tidak ada pertanyaan {number}.</translation>
    </message>
    <message>
        <source>Question {number} has been answered by {member}.</source>
        <translation>Pertanyaan {number} sudah dijawab oleh {member}.</translation>
    </message>
    <message>
        <source>A question needs a text.</source>
        <translation>Pertanyaan memerlukan teks.</translation>
    </message>
    <message>
        <source>A question goes to somebody else.</source>
        <translation>Pertanyaan ditujukan kepada orang lain.</translation>
    </message>
    <message>
        <source>An answer needs a text.</source>
        <translation>Jawaban memerlukan teks.</translation>
    </message>
    <message>
        <source>Question {number} was asked of {member}.</source>
        <translation>Pertanyaan {number} ditujukan kepada {member}.</translation>
    </message>
    <message>
        <source>Only a lead may change how comments are escalated.</source>
        <translation>Hanya ketua tim yang boleh mengubah cara komentar dieskalasi.</translation>
    </message>
    <message>
        <source>Comment {id}: {error}</source>
        <translation>Komentar {id}: {error}</translation>
    </message>
    <message>
        <source>No model has been put in the place of another.</source>
        <translation>Belum ada model yang menggantikan model lain.</translation>
    </message>
    <message>
        <source>Only a lead may put another model to work.</source>
        <translation>Hanya ketua tim yang boleh memakai model lain.</translation>
    </message>
    <message>
        <source>{error} The model in use stays.</source>
        <translation>{error} Model yang dipakai tetap.</translation>
    </message>
    <message>
        <source>Only a lead may say what needs a reason.</source>
        <translation>Hanya ketua tim yang boleh menentukan apa yang memerlukan alasan.</translation>
    </message>
    <message>
        <source>Several streams have a comment {written}; give its number here instead.</source>
        <translation>Beberapa kanal punya komentar {written}; berikan nomornya di sini.</translation>
    </message>
    <message>
        <source>What was taken back has been decided about again since.</source>
        <translation>Yang diurungkan sudah diputuskan lagi sejak itu.</translation>
    </message>
    <message>
        <source>There is no canned reply /{wanted}.</source>
        <translation>Tidak ada templat /{wanted}.</translation>
    </message>
    <message>
        <source>There is no canned reply /{shortcut}.</source>
        <translation>Tidak ada templat /{shortcut}.</translation>
    </message>
    <message>
        <source>/{shortcut} has no version {version} with a text.</source>
        <translation>/{shortcut} tidak punya versi {version} yang berteks.</translation>
    </message>
    <message>
        <source>Only a lead may say which replies need no second look.</source>
        <translation>Hanya ketua tim yang boleh menentukan balasan mana yang tak perlu diperiksa lagi.</translation>
    </message>
    <message>
        <source>{file} cannot be written: {why}.</source>
        <translation>{file} tidak bisa ditulis: {why}.</translation>
    </message>
    <message>
        <source>/{shortcut} is there already.</source>
        <translation>/{shortcut} sudah ada.</translation>
    </message>
    <message>
        <source>Say in a few words why it is not sent.</source>
        <translation>Tulis singkat mengapa tidak dikirim.</translation>
    </message>
    <message>
        <source>Only a lead may send or give back what waits.</source>
        <translation>Hanya ketua tim yang boleh mengirim atau mengembalikan yang menunggu.</translation>
    </message>
    <message>
        <source>Reply {number} does not wait.</source>
        <translation>Balasan {number} tidak sedang menunggu.</translation>
    </message>
    <message>
        <source>There is no version {version} of the rule {rule}.</source>
        <translation>Tidak ada versi {version} dari aturan {rule}.</translation>
    </message>
    <message>
        <source>A share lies between 0 and 1, and one decision at least is needed to judge by.</source>
        <translation>Bagian ada di antara 0 dan 1, dan perlu sedikitnya satu keputusan untuk menilai.</translation>
    </message>
    <message>
        <source>Only a lead may change rules.</source>
        <translation>Hanya ketua tim yang boleh mengubah aturan.</translation>
    </message>
    <message>
        <source>“{text}” looks like a personal number, and everybody would read it.</source>
        <translation>“{text}” tampak seperti nomor identitas, dan semua orang akan membacanya.</translation>
    </message>
    <message>
        <source>{sentence}</source>
        <translation>{sentence}</translation>
    </message>
    <message>
        <source>“{asked}” is not filled in yet.</source>
        <translation>“{asked}” belum diisi.</translation>
    </message>
    <message>
        <source>It is {length} characters long, and {platform} takes {most}.</source>
        <translation>Panjangnya {length} karakter, sedangkan {platform} menerima {most}.</translation>
    </message>
    <message>
        <source>It is written in “{written}”, and the comment in “{wanted}”.</source>
        <translation>Ditulis dalam “{written}”, sedangkan komentarnya dalam “{wanted}”.</translation>
    </message>
    <message>
        <source>“{text}” looks like a payment card, and everybody would read it.</source>
        <translation>“{text}” tampak seperti nomor kartu pembayaran, dan semua orang akan membacanya.</translation>
    </message>
    <message>
        <source>“{text}” is the number of a bank account, and everybody would read it.</source>
        <translation>“{text}” adalah nomor rekening bank, dan semua orang akan membacanya.</translation>
    </message>
    <message>
        <source>“{text}” is an e-mail address that the brand has not published.</source>
        <translation>“{text}” adalah alamat surel yang tidak dipublikasikan merek.</translation>
    </message>
    <message>
        <source>“{text}” looks like a phone number that the brand has not published.</source>
        <translation>“{text}” tampak seperti nomor telepon yang tidak dipublikasikan merek.</translation>
    </message>
    <message>
        <source>“{text}” looks like the number of a passport, and everybody would read it.</source>
        <translation>“{text}” tampak seperti nomor paspor, dan semua orang akan membacanya.</translation>
    </message>
    <message>
        <source>/{shortcut} stands here already, in the same words.</source>
        <translation>/{shortcut} sudah ada di sini, dengan kata yang sama.</translation>
    </message>
    <message>
        <source>/{shortcut} is new: what is made of it waits for a lead.</source>
        <translation>/{shortcut} masih baru: balasan darinya menunggu ketua tim.</translation>
    </message>
    <message>
        <source>The same reply stands in this thread already.</source>
        <translation>Balasan yang sama sudah ada di utas ini.</translation>
    </message>
    <message>
        <source>Comment {comment} has been decided about again since; undo that first.</source>
        <translation>Komentar {comment} sudah diputuskan lagi sejak itu; urungkan itu dulu.</translation>
    </message>
    <message>
        <source>There is no gesture {number} to undo.</source>
        <translation>Tidak ada langkah {number} untuk diurungkan.</translation>
    </message>
    <message>
        <source>Gesture {number} has been taken back already.</source>
        <translation>Langkah {number} sudah diurungkan.</translation>
    </message>
    <message>
        <source>The platform has been told to {action}, and knows no way back from that.</source>
        <translation>Platform sudah diminta {action}, dan tidak ada jalan kembali.</translation>
    </message>
    <message>
        <source>Nobody called {name} works with this inbox; there is {known}.</source>
        <translation>Tidak ada yang bernama {name} di kotak masuk ini; yang ada {known}.</translation>
    </message>
    <message>
        <source>No model knows the language {lang}; there are {langs}.</source>
        <translation>Tidak ada model yang mengenal bahasa {lang}; yang ada {langs}.</translation>
    </message>
    <message>
        <source>A threshold lies between {lowest} and {highest}.</source>
        <translation>Ambang ada di antara {lowest} dan {highest}.</translation>
    </message>
    <message>
        <source>No threshold of this model has been moved.</source>
        <translation>Tidak ada ambang model ini yang digeser.</translation>
    </message>
    <message>
        <source>Only a lead may keep another threshold.</source>
        <translation>Hanya ketua tim yang boleh menetapkan ambang lain.</translation>
    </message>
    <message>
        <source>A comment that is {before} cannot become {after}.</source>
        <translation>Komentar yang {before} tidak bisa menjadi {after}.</translation>
    </message>
    <message>
        <source>A comment that is {before} cannot become {after}; reopen it first.</source>
        <translation>Komentar yang {before} tidak bisa menjadi {after}; buka lagi dulu.</translation>
    </message>
    <message>
        <source>There is no alarm {alarm}.</source>
        <translation>Tidak ada alarm {alarm}.</translation>
    </message>
    <message>
        <source>there is no filter “{key}”. Quotes around it make it words to search for.</source>
        <translation>tidak ada filter “{key}”. Beri tanda kutip agar menjadi kata yang dicari.</translation>
    </message>
    <message>
        <source>after “{key}:” something is missing, or a quote is not closed.</source>
        <translation>setelah “{key}:” ada yang kurang, atau tanda kutip belum ditutup.</translation>
    </message>
    <message>
        <source>this is said twice.</source>
        <translation>ini disebut dua kali.</translation>
    </message>
    <message>
        <source>the only thing to have or not is “link”.</source>
        <translation>yang bisa ada atau tidak hanya “link”.</translation>
    </message>
    <message>
        <source>Place {place}, “{said}”: {problem}</source>
        <translation>Posisi {place}, “{said}”: {problem}</translation>
    </message>
    <message>
        <source>a flag is written like spam, spam&gt;=0.8 or spam&gt;=0.5&lt;0.8.</source>
        <translation>tanda ditulis seperti spam, spam&gt;=0.8 atau spam&gt;=0.5&lt;0.8.</translation>
    </message>
    <message>
        <source>there is no flag “{said}”, only {known}.</source>
        <translation>tidak ada tanda “{said}”, hanya {known}.</translation>
    </message>
    <message>
        <source>a score is from 0 to 1, or from 0% to 100%.</source>
        <translation>skor dari 0 sampai 1, atau dari 0% sampai 100%.</translation>
    </message>
    <message>
        <source>a language is written by its code, like en, ru or id.</source>
        <translation>bahasa ditulis dengan kodenya, seperti en, ru atau id.</translation>
    </message>
    <message>
        <source>a number is written like #57.</source>
        <translation>nomor ditulis seperti #57.</translation>
    </message>
    <message>
        <source>there is no stream “{said}”.</source>
        <translation>tidak ada kanal “{said}”.</translation>
    </message>
    <message>
        <source>there is no brand “{said}”.</source>
        <translation>tidak ada merek “{said}”.</translation>
    </message>
    <message>
        <source>there is no member of the team “{said}”.</source>
        <translation>tidak ada anggota tim “{said}”.</translation>
    </message>
    <message>
        <source>a time is written like 2026-11-20 or 2026-11-20T14:30.</source>
        <translation>waktu ditulis seperti 2026-11-20 atau 2026-11-20T14:30.</translation>
    </message>
    <message>
        <source>there is no “{said}” here, only {known}.</source>
        <translation>di sini tidak ada “{said}”, hanya {known}.</translation>
    </message>
    <message>
        <source>a regular expression is needed</source>
        <translation>perlu ekspresi reguler</translation>
    </message>
    <message>
        <source>this pattern has {n} characters; {most} are the most</source>
        <translation>pola ini {n} karakter; paling banyak {most}</translation>
    </message>
    <message>
        <source>a pattern that calls itself may never end</source>
        <translation>pola yang memanggil dirinya sendiri bisa tak berakhir</translation>
    </message>
    <message>
        <source>a repetition of more than {most} times takes too much memory</source>
        <translation>pengulangan lebih dari {most} kali memakan terlalu banyak memori</translation>
    </message>
    <message>
        <source>repetitions within each other make more than {most} times</source>
        <translation>pengulangan bersarang menjadi lebih dari {most} kali</translation>
    </message>
    <message>
        <source>not a regular expression: {why}</source>
        <translation>bukan ekspresi reguler: {why}</translation>
    </message>
    <message>
        <source>its brackets stand within each other more than {deepest} deep</source>
        <translation>tanda kurungnya bersarang lebih dari {deepest} tingkat</translation>
    </message>
    <message>
        <source>/{shortcut}: {error}.</source>
        <translation>/{shortcut}: {error}.</translation>
    </message>
    <message>
        <source>{place}: line {line}: {error}.</source>
        <translation>{place}: baris {line}: {error}.</translation>
    </message>
    <message>
        <source>{error}.</source>
        <translation>{error}.</translation>
    </message>
    <message>
        <source>&quot;{shortcut}&quot; is no shortcut: use small letters, digits and hyphens, like &quot;refund&quot;</source>
        <translation>&quot;{shortcut}&quot; bukan pintasan: pakai huruf kecil, angka, dan tanda hubung, seperti &quot;refund&quot;</translation>
    </message>
    <message>
        <source>it needs a title</source>
        <translation>judul belum ada</translation>
    </message>
    <message>
        <source>its title has to be one line of {most} characters at most</source>
        <translation>judulnya harus satu baris, paling banyak {most} karakter</translation>
    </message>
    <message>
        <source>&quot;{folder}&quot; is no folder: name it like &quot;delivery/late&quot;</source>
        <translation>&quot;{folder}&quot; bukan folder: namai seperti &quot;delivery/late&quot;</translation>
    </message>
    <message>
        <source>it has no text in any language</source>
        <translation>tidak punya teks dalam bahasa apa pun</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>masih kosong</translation>
    </message>
    <message>
        <source>&quot;{tag}&quot; is no tag: use one word, or words with hyphens</source>
        <translation>&quot;{tag}&quot; bukan tag: pakai satu kata, atau kata dengan tanda hubung</translation>
    </message>
    <message>
        <source>&quot;{lang}&quot; is no language of replies, only {listed}</source>
        <translation>&quot;{lang}&quot; bukan bahasa balasan, hanya {listed}</translation>
    </message>
    <message>
        <source>there are {count} texts, and {most} are the most</source>
        <translation>ada {count} teks, sedangkan paling banyak {most}</translation>
    </message>
    <message>
        <source>what begins with {opening} is not closed, or cannot be read</source>
        <translation>yang dimulai dengan {opening} belum ditutup, atau tidak terbaca</translation>
    </message>
    <message>
        <source>a reply has only text, names, ask, if and filters, no {name}</source>
        <translation>balasan hanya berisi teks, nama, ask, if, dan filter, tanpa {name}</translation>
    </message>
    <message>
        <source>there is nothing to fill in between the braces</source>
        <translation>tidak ada yang bisa diisi di antara kurung kurawal</translation>
    </message>
    <message>
        <source>an {opening} has no {closing}</source>
        <translation>{opening} tanpa {closing}</translation>
    </message>
    <message>
        <source>{opening} has no {closing}</source>
        <translation>{opening} tanpa {closing}</translation>
    </message>
    <message>
        <source>{closing} stands there without {opening}</source>
        <translation>{closing} tanpa {opening}</translation>
    </message>
    <message>
        <source>{file} has more than {most} characters.</source>
        <translation>{file} berisi lebih dari {most} karakter.</translation>
    </message>
    <message>
        <source>{file} cannot be read: it is not UTF-8.</source>
        <translation>{file} tidak bisa dibaca: bukan UTF-8.</translation>
    </message>
    <message>
        <source>No business hours are known before {first} or after {last}.</source>
        <translation>Jam kerja sebelum {first} atau setelah {last} tidak diketahui.</translation>
    </message>
    <message>
        <source>There is no time zone “{zone}”; names are written as Europe/Berlin or Asia/Jakarta.</source>
        <translation>Tidak ada zona waktu “{zone}”; nama ditulis seperti Europe/Berlin atau Asia/Jakarta.</translation>
    </message>
    <message>
        <source>No public holidays are known for “{country}”; codes have two letters, as DE, ID or RU.</source>
        <translation>Hari libur nasional untuk “{country}” tidak diketahui; kodenya dua huruf, seperti DE, ID, atau RU.</translation>
    </message>
    <message>
        <source>The file cannot be written: {why}.</source>
        <translation>Berkas tidak bisa ditulis: {why}.</translation>
    </message>
    <message>
        <source>{file}: {error}</source>
        <translation>{file}: {error}</translation>
    </message>
    <message>
        <source>/{shortcut} is there twice.</source>
        <translation>/{shortcut} ada dua kali.</translation>
    </message>
    <message>
        <source>it has {count} characters, and {most} are the most</source>
        <translation>berisi {count} karakter, sedangkan paling banyak {most}</translation>
    </message>
    <message>
        <source>it is nested too deeply</source>
        <translation>bersarang terlalu dalam</translation>
    </message>
    <message>
        <source>/{shortcut} has no text in any language.</source>
        <translation>/{shortcut} tidak punya teks dalam bahasa apa pun.</translation>
    </message>
    <message>
        <source>{place} says nothing here.</source>
        <translation>{place} tidak berkata apa-apa di sini.</translation>
    </message>
    <message>
        <source>&quot;{lang}&quot; is no language of replies, only {listed}.</source>
        <translation>&quot;{lang}&quot; bukan bahasa balasan, hanya {listed}.</translation>
    </message>
    <message>
        <source>{place} has a hole: nothing is known here for {missing}.</source>
        <translation>{place} berlubang: di sini {missing} tidak diketahui.</translation>
    </message>
    <message>
        <source>{place} cannot be filled in: {error}</source>
        <translation>{place} tidak bisa diisi: {error}</translation>
    </message>
    <message>
        <source>This is no TOML: {error}</source>
        <translation>Ini bukan TOML: {error}</translation>
    </message>
    <message>
        <source>This is no JSON: {error}</source>
        <translation>Ini bukan JSON: {error}</translation>
    </message>
    <message>
        <source>{first_wrong}.</source>
        <translation>{first_wrong}.</translation>
    </message>
    <message>
        <source>{path} cannot be read: {why}.</source>
        <translation>{path} tidak bisa dibaca: {why}.</translation>
    </message>
    <message>
        <source>there is no variable &quot;{node}&quot;, only {listed}</source>
        <translation>tidak ada variabel &quot;{node}&quot;, hanya {listed}</translation>
    </message>
    <message>
        <source>it has {count} names and conditions, and {most} are the most</source>
        <translation>berisi {count} nama dan syarat, sedangkan paling banyak {most}</translation>
    </message>
    <message>
        <source>it has a character that is not seen, U+{code:04X}</source>
        <translation>berisi karakter tak terlihat, U+{code:04X}</translation>
    </message>
    <message>
        <source>{written} would be sent as it stands; write {{{{ {name} }}}}</source>
        <translation>{written} akan terkirim apa adanya; tulis {{{{ {name} }}}}</translation>
    </message>
    <message>
        <source>values are compared with == and != alone</source>
        <translation>nilai hanya dibandingkan dengan == dan !=</translation>
    </message>
    <message>
        <source>write {value} as text, without braces</source>
        <translation>tulis {value} sebagai teks, tanpa kurung kurawal</translation>
    </message>
    <message>
        <source>a reply may not look inside a value</source>
        <translation>balasan tidak boleh melihat ke dalam nilai</translation>
    </message>
    <message>
        <source>a reply has only text, names, ask, if and filters, no call</source>
        <translation>balasan hanya berisi teks, nama, ask, if, dan filter, tanpa panggilan</translation>
    </message>
    <message>
        <source>ask takes one text in its brackets, like ask(&quot;order number&quot;)</source>
        <translation>ask berisi satu teks di dalam kurung, seperti ask(&quot;nomor pesanan&quot;)</translation>
    </message>
    <message>
        <source>ask takes a short question of one line, {most} characters at most</source>
        <translation>ask berisi pertanyaan singkat satu baris, paling banyak {most} karakter</translation>
    </message>
    <message>
        <source>there is no filter &quot;{node}&quot;, only {listed}</source>
        <translation>tidak ada filter &quot;{node}&quot;, hanya {listed}</translation>
    </message>
    <message>
        <source>{file} has no column {missing}; a table of replies has {columns}.</source>
        <translation>{file} tidak punya kolom {missing}; tabel balasan berisi {columns}.</translation>
    </message>
    <message>
        <source>{file} is no CSV: {error}</source>
        <translation>{file} bukan CSV: {error}</translation>
    </message>
    <message>
        <source>{place} asks for {blank}; answer that first.</source>
        <translation>{place} menanyakan {blank}; isi itu dulu.</translation>
    </message>
    <message>
        <source>{place} may not ask for anything.</source>
        <translation>{place} tidak boleh menanyakan apa pun.</translation>
    </message>
    <message>
        <source>{place} has {count} characters here, and {most} are the most.</source>
        <translation>{place} berisi {count} karakter di sini, sedangkan paling banyak {most}.</translation>
    </message>
    <message>
        <source>either “{first}” or “{second}” is needed</source>
        <translation>perlu “{first}” atau “{second}”</translation>
    </message>
    <message>
        <source>“{value}” is no time of day: write it like 09:00 or 22:30</source>
        <translation>“{value}” bukan jam: tulis seperti 09:00 atau 22:30</translation>
    </message>
    <message>
        <source>“{key}” is missing</source>
        <translation>“{key}” belum ada</translation>
    </message>
    <message>
        <source>On one comment, “{first}” may do one thing ({one}) and “{second}” another ({other}).</source>
        <translation>Pada satu komentar, “{first}” bisa melakukan satu hal ({one}) dan “{second}” hal lain ({other}).</translation>
    </message>
    <message>
        <source>“{first}” and “{second}” may fire on one comment and do not agree: {one}.</source>
        <translation>“{first}” dan “{second}” bisa terpicu pada satu komentar dan tidak sejalan: {one}.</translation>
    </message>
    <message>
        <source>On the same comments, “{first}” does one thing ({one}) and “{second}” another ({other}).</source>
        <translation>Pada komentar yang sama, “{first}” melakukan satu hal ({one}) dan “{second}” hal lain ({other}).</translation>
    </message>
    <message>
        <source>Two rules are called “{name}”.</source>
        <translation>Dua aturan bernama “{name}”.</translation>
    </message>
    <message>
        <source>“{first}” and “{second}” say the same.</source>
        <translation>“{first}” dan “{second}” isinya sama.</translation>
    </message>
    <message>
        <source>“{first}” and “{second}” fire on the same comments and do not agree: {one}.</source>
        <translation>“{first}” dan “{second}” terpicu pada komentar yang sama dan tidak sejalan: {one}.</translation>
    </message>
    <message>
        <source>“{text}” is no duration: write it like 30m, 2h or 1d</source>
        <translation>“{text}” bukan durasi: tulis seperti 30m, 2h, atau 1d</translation>
    </message>
    <message>
        <source>“{text}” is no duration for a rule: more than nothing, and a year at most</source>
        <translation>“{text}” bukan durasi untuk aturan: lebih dari nol, paling lama setahun</translation>
    </message>
    <message>
        <source>nothing can be added here</source>
        <translation>tidak ada yang bisa ditambahkan di sini</translation>
    </message>
    <message>
        <source>it can only stand where another of its kind stands</source>
        <translation>hanya boleh berada di tempat yang sejenis</translation>
    </message>
    <message>
        <source>there is no “{place}” in this rule</source>
        <translation>tidak ada “{place}” dalam aturan ini</translation>
    </message>
    <message>
        <source>“{place}” cannot be changed so: {why}</source>
        <translation>“{place}” tidak bisa diubah begitu: {why}</translation>
    </message>
    <message>
        <source>a whole number is needed, not {value}</source>
        <translation>perlu bilangan bulat, bukan {value}</translation>
    </message>
    <message>
        <source>a number is needed, not {value}</source>
        <translation>perlu angka, bukan {value}</translation>
    </message>
    <message>
        <source>true or false is needed, not {value}</source>
        <translation>perlu true atau false, bukan {value}</translation>
    </message>
    <message>
        <source>a text is needed, not {value}</source>
        <translation>perlu teks, bukan {value}</translation>
    </message>
    <message>
        <source>a list is needed, not {value}</source>
        <translation>perlu daftar, bukan {value}</translation>
    </message>
    <message>
        <source>a table is needed, not {value}</source>
        <translation>perlu tabel, bukan {value}</translation>
    </message>
    <message>
        <source>one of {words} is needed, not {value}</source>
        <translation>perlu salah satu dari {words}, bukan {value}</translation>
    </message>
    <message>
        <source>{value} is too little: {least} at least</source>
        <translation>{value} terlalu kecil: minimal {least}</translation>
    </message>
    <message>
        <source>{value} is too much: {most} at most</source>
        <translation>{value} terlalu besar: maksimal {most}</translation>
    </message>
    <message>
        <source>nothing is said here</source>
        <translation>di sini belum ada isinya</translation>
    </message>
    <message>
        <source>Only the conditions are played: when the rule would have been asked is not known.</source>
        <translation>Hanya syaratnya yang diuji: kapan aturan akan diperiksa tidak diketahui.</translation>
    </message>
    <message>
        <source>Comment {comment} cannot be escalated: nothing says to whom and by when.</source>
        <translation>Komentar {comment} tidak bisa dieskalasi: belum ada kepada siapa dan tenggatnya.</translation>
    </message>
    <message>
        <source>The flag {flag} may not do this by itself: {action}.</source>
        <translation>Tanda {flag} tidak boleh melakukan ini sendiri: {action}.</translation>
    </message>
    <message>
        <source>Only a lead may change a brand.</source>
        <translation>Hanya ketua tim yang boleh mengubah merek.</translation>
    </message>
    <message>
        <source>Only rules may do this: {action}.</source>
        <translation>Hanya aturan yang boleh melakukan ini: {action}.</translation>
    </message>
    <message>
        <source>A path names the person and the time itself: give a path, or a person and a time.</source>
        <translation>Jalur sudah menentukan orang dan waktunya: sebutkan jalur, atau orang dan waktu.</translation>
    </message>
    <message>
        <source>A view&apos;s name has at most {count} characters.</source>
        <translation>Nama tampilan paling banyak {count} karakter.</translation>
    </message>
    <message>
        <source>There is no comment {comment} to try a rule on.</source>
        <translation>Tidak ada komentar {comment} untuk mencoba aturan.</translation>
    </message>
    <message>
        <source>more than {most} characters in a row are no pattern; write words</source>
        <translation>lebih dari {most} karakter berturut-turut bukan pola; tulis sebagai kata</translation>
    </message>
    <message>
        <source>something here does not belong beside a name, a filter or a text</source>
        <translation>ada yang tidak semestinya di sebelah nama, filter, atau teks</translation>
    </message>
    <message>
        <source>a reply has no “{key}”</source>
        <translation>balasan tidak punya “{key}”</translation>
    </message>
    <message>
        <source>“{key}” has to be a text</source>
        <translation>“{key}” harus berupa teks</translation>
    </message>
    <message>
        <source>“{key}” has to be a table</source>
        <translation>“{key}” harus berupa tabel</translation>
    </message>
    <message>
        <source>“{key}” has to be a text or a list of texts</source>
        <translation>“{key}” harus berupa teks atau daftar teks</translation>
    </message>
    <message>
        <source>{file} needs [[reply]] tables and nothing else.</source>
        <translation>{file} harus berisi tabel [[reply]] dan tidak ada yang lain.</translation>
    </message>
    <message>
        <source>{place}: {error}.</source>
        <translation>{place}: {error}.</translation>
    </message>
    <message>
        <source>the filter &quot;{node}&quot; takes nothing in its brackets</source>
        <translation>filter &quot;{node}&quot; tidak menerima apa pun di dalam kurung</translation>
    </message>
    <message>
        <source>what is asked for cannot go through a filter</source>
        <translation>jawaban ask tidak bisa dilewatkan ke filter</translation>
    </message>
    <message>
        <source>what is asked for cannot go through a condition</source>
        <translation>jawaban ask tidak bisa dipakai dalam syarat</translation>
    </message>
    <message>
        <source>the filter &quot;{node}&quot; takes one text in its brackets</source>
        <translation>filter &quot;{node}&quot; perlu satu teks di dalam kurung</translation>
    </message>
    <message>
        <source>a name has a character in it that is not seen</source>
        <translation>nama berisi karakter yang tidak terlihat</translation>
    </message>
    <message>
        <source>it takes no options, so “{key}” cannot stand here</source>
        <translation>tidak punya opsi, jadi “{key}” tidak bisa ada di sini</translation>
    </message>
    <message>
        <source>“{second}” never fires: “{first}” comes first, catches all that it would, and stops.</source>
        <translation>“{second}” tak pernah terpicu: “{first}” lebih dulu, menangkap semua yang sama, lalu berhenti.</translation>
    </message>
    <message>
        <source>this is longer than {most}</source>
        <translation>ini lebih panjang dari {most}</translation>
    </message>
    <message>
        <source>this cannot be used here: {why}</source>
        <translation>ini tidak bisa dipakai di sini: {why}</translation>
    </message>
    <message>
        <source>there is no condition “{word}”; is “{near}” meant?</source>
        <translation>tidak ada syarat “{word}”; maksudnya “{near}”?</translation>
    </message>
    <message>
        <source>there is no action “{word}”; is “{near}” meant?</source>
        <translation>tidak ada tindakan “{word}”; maksudnya “{near}”?</translation>
    </message>
    <message>
        <source>there is no option “{word}”; is “{near}” meant?</source>
        <translation>tidak ada opsi “{word}”; maksudnya “{near}”?</translation>
    </message>
    <message>
        <source>there is no condition “{word}”, only {known}</source>
        <translation>tidak ada syarat “{word}”, hanya {known}</translation>
    </message>
    <message>
        <source>there is no action “{word}”, only {known}</source>
        <translation>tidak ada tindakan “{word}”, hanya {known}</translation>
    </message>
    <message>
        <source>there is no option “{word}”, only {known}</source>
        <translation>tidak ada opsi “{word}”, hanya {known}</translation>
    </message>
    <message>
        <source>{value} is not known; is “{near}” meant?</source>
        <translation>{value} tidak dikenal; maksudnya “{near}”?</translation>
    </message>
    <message>
        <source>{file} has {n} rules, where one is expected.</source>
        <translation>{file} berisi {n} aturan, seharusnya satu.</translation>
    </message>
    <message>
        <source>{place}: {problem}</source>
        <translation>{place}: {problem}</translation>
    </message>
    <message>
        <source>“{place}” is no place of a rule</source>
        <translation>“{place}” bukan bagian aturan</translation>
    </message>
    <message>
        <source>a value is a text, a number or a list of them</source>
        <translation>nilai berupa teks, angka, atau daftarnya</translation>
    </message>
    <message>
        <source>a rule is a table with a name, conditions and actions</source>
        <translation>aturan adalah tabel dengan nama, syarat, dan tindakan</translation>
    </message>
    <message>
        <source>a rule without conditions would fire on every comment</source>
        <translation>aturan tanpa syarat akan terpicu pada setiap komentar</translation>
    </message>
    <message>
        <source>conditions stand in a list of tables</source>
        <translation>syarat ditulis dalam daftar tabel</translation>
    </message>
    <message>
        <source>groups stand within groups more than {deepest} deep</source>
        <translation>kelompok bersarang lebih dari {deepest} tingkat</translation>
    </message>
    <message>
        <source>a rule has {most} conditions at most</source>
        <translation>aturan punya paling banyak {most} syarat</translation>
    </message>
    <message>
        <source>a condition needs a name, like flag = &quot;spam&quot;</source>
        <translation>syarat memerlukan nama, seperti flag = &quot;spam&quot;</translation>
    </message>
    <message>
        <source>a group stands alone in its table, without “{key}”</source>
        <translation>kelompok berdiri sendiri di tabelnya, tanpa “{key}”</translation>
    </message>
    <message>
        <source>a rule needs an action: [[then]]</source>
        <translation>aturan memerlukan tindakan: [[then]]</translation>
    </message>
    <message>
        <source>a rule has {most} actions at most</source>
        <translation>aturan punya paling banyak {most} tindakan</translation>
    </message>
    <message>
        <source>an action is a word with its table, like hide = { reason = &quot;scam&quot; }</source>
        <translation>tindakan adalah kata dengan tabelnya, seperti hide = { reason = &quot;scam&quot; }</translation>
    </message>
    <message>
        <source>Rule &quot;{name}&quot;, {place}: {problem}</source>
        <translation>Aturan &quot;{name}&quot;, {place}: {problem}</translation>
    </message>
    <message>
        <source>Rule &quot;{name}&quot;: {problem}</source>
        <translation>Aturan &quot;{name}&quot;: {problem}</translation>
    </message>
    <message>
        <source>a list of words is needed</source>
        <translation>perlu daftar kata</translation>
    </message>
    <message>
        <source>every word needs a letter or a digit</source>
        <translation>setiap kata memerlukan huruf atau angka</translation>
    </message>
    <message>
        <source>a list of domains is needed</source>
        <translation>perlu daftar domain</translation>
    </message>
    <message>
        <source>a domain is written like aurora.example</source>
        <translation>domain ditulis seperti aurora.example</translation>
    </message>
    <message>
        <source>This text has {n} characters; {most} are the most.</source>
        <translation>Teks ini {n} karakter; paling banyak {most}.</translation>
    </message>
    <message>
        <source>This text has a key of more than a hundred parts.</source>
        <translation>Teks ini punya kunci dengan lebih dari seratus bagian.</translation>
    </message>
    <message>
        <source>there is no event “{word}”, only {known}</source>
        <translation>tidak ada peristiwa “{word}”, hanya {known}</translation>
    </message>
    <message>
        <source>an event is a word, like &quot;arrived&quot;, or a table like { time_passed = &quot;24h&quot; }</source>
        <translation>peristiwa adalah kata, seperti &quot;arrived&quot;, atau tabel seperti { time_passed = &quot;24h&quot; }</translation>
    </message>
    <message>
        <source>there is no “{key}” here</source>
        <translation>tidak ada “{key}” di sini</translation>
    </message>
    <message>
        <source>time_passed needs a time: when = { time_passed = &quot;24h&quot; }</source>
        <translation>time_passed memerlukan waktu: when = { time_passed = &quot;24h&quot; }</translation>
    </message>
    <message>
        <source>queue_over needs a number: when = { queue_over = 500, queue = &quot;flag:spam&quot; }</source>
        <translation>queue_over memerlukan angka: when = { queue_over = 500, queue = &quot;flag:spam&quot; }</translation>
    </message>
    <message>
        <source>{path} is not TOML: {error}.</source>
        <translation>{path} bukan TOML: {error}.</translation>
    </message>
    <message>
        <source>{path}{line}: {wrong}.</source>
        <translation>{path}{line}: {wrong}.</translation>
    </message>
    <message>
        <source>{path} is not TOML, and stays as it is: {error}.</source>
        <translation>{path} bukan TOML, dan tetap seperti adanya: {error}.</translation>
    </message>
    <message>
        <source>The log was altered: line {id} cannot be read.</source>
        <translation>Log telah diubah: baris {id} tidak bisa dibaca.</translation>
    </message>
    <message>
        <source>The pattern takes too long for comment {comment}.</source>
        <translation>Pola terlalu lama untuk komentar {comment}.</translation>
    </message>
    <message>
        <source>The inbox{place} cannot be used: {why}.</source>
        <translation>Kotak masuk{place} tidak bisa dipakai: {why}.</translation>
    </message>
    <message>
        <source>The inbox{place} is busy: another program has been writing to it for too long. Try again in a moment.</source>
        <translation>Kotak masuk{place} sibuk: program lain terlalu lama menulis ke sana. Coba lagi sebentar.</translation>
    </message>
    <message>
        <source>The inbox{place} cannot be written to: the disk is full.</source>
        <translation>Kotak masuk{place} tidak bisa ditulisi: disk penuh.</translation>
    </message>
    <message>
        <source>The inbox cannot keep a text that has broken letters in it.</source>
        <translation>Kotak masuk tidak bisa menyimpan teks dengan huruf rusak.</translation>
    </message>
    <message>
        <source>{path} is not an inbox that this version can read: {why}.</source>
        <translation>{path} bukan kotak masuk yang bisa dibaca versi ini: {why}.</translation>
    </message>
    <message>
        <source>The inbox is damaged: {why}. Take its newest copy.</source>
        <translation>Kotak masuk rusak: {why}. Pakai salinan terbarunya.</translation>
    </message>
    <message>
        <source>The folder of actions {folder} cannot be written: {why}.</source>
        <translation>Folder tindakan {folder} tidak bisa ditulis: {why}.</translation>
    </message>
    <message>
        <source>The list of actions {path} cannot be written: {why}.</source>
        <translation>Daftar tindakan {path} tidak bisa ditulis: {why}.</translation>
    </message>
    <message>
        <source>{file} has no column “{column}”; its columns are {listed}.</source>
        <translation>{file} tidak punya kolom “{column}”; kolomnya {listed}.</translation>
    </message>
    <message>
        <source>{file}: no column looks like the text of a comment. Its columns are: {listed}. Name it like this: --map &quot;text={short}&quot;.</source>
        <translation>{file}: tidak ada kolom yang tampak seperti teks komentar. Kolomnya: {listed}. Sebutkan begini: --map &quot;text={short}&quot;.</translation>
    </message>
    <message>
        <source>{file}: there is no field “{field}”; the fields are {listed}.</source>
        <translation>{file}: tidak ada bidang “{field}”; bidangnya {listed}.</translation>
    </message>
    <message>
        <source>{name}: {sentence}</source>
        <translation>{name}: {sentence}</translation>
    </message>
    <message>
        <source>{name} is empty.</source>
        <translation>{name} kosong.</translation>
    </message>
    <message>
        <source>{name} is a folder; give the files in it.</source>
        <translation>{name} adalah folder; berikan berkas di dalamnya.</translation>
    </message>
    <message>
        <source>{name} is not a file.</source>
        <translation>{name} bukan berkas.</translation>
    </message>
    <message>
        <source>There is no file {path}.</source>
        <translation>Tidak ada berkas {path}.</translation>
    </message>
    <message>
        <source>{name} may not be read: permission denied.</source>
        <translation>{name} tidak boleh dibaca: izin ditolak.</translation>
    </message>
    <message>
        <source>{name} cannot be read: {why}.</source>
        <translation>{name} tidak bisa dibaca: {why}.</translation>
    </message>
</context>
<context>
    <name>EscalationPage</name>
    <message>
        <source>Escalation</source>
        <translation>Eskalasi</translation>
    </message>
    <message>
        <source>A brand stands here as soon as its first comment has come in.</source>
        <translation>Merek muncul di sini begitu komentar pertamanya masuk.</translation>
    </message>
    <message>
        <source>Leads say what holds here.</source>
        <translation>Ketua tim menentukan yang berlaku di sini.</translation>
    </message>
    <message>
        <source>Kept: {name}</source>
        <translation>Disimpan: {name}</translation>
    </message>
    <message>
        <source>Escalation, hours and promises</source>
        <translation>Eskalasi, jam kerja, dan janji</translation>
    </message>
</context>
<context>
    <name>EvidenceBars</name>
    <message>
        <source>Evidence: {said}</source>
        <translation>Bukti: {said}</translation>
    </message>
</context>
<context>
    <name>EvidencePanel</name>
    <message>
        <source>As it is read</source>
        <translation>Bacaan</translation>
    </message>
    <message>
        <source>Shows the text as the classifier reads it, disguise undone</source>
        <translation>Menampilkan teks seperti dibaca pengklasifikasi, tanpa penyamaran</translation>
    </message>
    <message>
        <source>Decided before, much alike</source>
        <translation>Serupa yang sudah diputuskan</translation>
    </message>
    <message>
        <source>No flag is raised.</source>
        <translation>Tidak ada tanda.</translation>
    </message>
    <message>
        <source>As it stands</source>
        <translation>Aslinya</translation>
    </message>
    <message>
        <source>Less</source>
        <translation>Lebih sedikit</translation>
    </message>
</context>
<context>
    <name>Examples</name>
    <message>
        <source>Move the threshold, and see here what would come in or go out.</source>
        <translation>Geser ambang, dan lihat di sini apa yang masuk atau keluar.</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Skor</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Komentar</translation>
    </message>
    <message>
        <source>Open comments that the threshold would pass</source>
        <translation>Komentar terbuka yang dilewati ambang</translation>
    </message>
</context>
<context>
    <name>FileMenu</name>
    <message>
        <source>Files ▾</source>
        <translation>Berkas ▾</translation>
    </message>
    <message>
        <source>Import and export</source>
        <translation>Impor dan ekspor</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Impor…</translation>
    </message>
    <message>
        <source>Export as TOML…</source>
        <translation>Ekspor sebagai TOML…</translation>
    </message>
    <message>
        <source>Export as CSV…</source>
        <translation>Ekspor sebagai CSV…</translation>
    </message>
    <message>
        <source>Canned replies (*.toml *.csv)</source>
        <translation>Templat balasan (*.toml *.csv)</translation>
    </message>
    <message>
        <source>Import replies</source>
        <translation>Impor templat</translation>
    </message>
    <message>
        <source>Export replies</source>
        <translation>Ekspor templat</translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>Open comments</source>
        <translation>Buka komentar</translation>
    </message>
    <message>
        <source>Export the log</source>
        <translation>Ekspor log</translation>
    </message>
    <message>
        <source>{name} is a folder: choose the files in it.</source>
        <translation>{name} adalah folder: pilih berkas di dalamnya.</translation>
    </message>
    <message>
        <source>{name} cannot be taken in: comments come from tables, JSON and the exports of platforms.</source>
        <translation>{name} tidak bisa diambil: komentar berasal dari tabel, JSON, dan ekspor platform.</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Search everything</source>
        <translation>Cari di semua</translation>
    </message>
    <message>
        <source>Save as view</source>
        <translation>Simpan sebagai tampilan</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
</context>
<context>
    <name>FilterChip</name>
    <message>
        <source>Take this off the filter</source>
        <translation>Lepas dari filter</translation>
    </message>
    <message>
        <source>Filter {part}, take it off</source>
        <translation>Filter {part}, lepas</translation>
    </message>
</context>
<context>
    <name>FilterMenu</name>
    <message>
        <source>Add to the filter</source>
        <translation>Tambahkan ke filter</translation>
    </message>
    <message>
        <source>Take the whole filter off</source>
        <translation>Lepas seluruh filter</translation>
    </message>
    <message>
        <source>Copy filter</source>
        <translation>Salin filter</translation>
    </message>
    <message>
        <source>Paste filter</source>
        <translation>Tempel filter</translation>
    </message>
    <message>
        <source>Save as view…</source>
        <translation>Simpan sebagai tampilan…</translation>
    </message>
    <message>
        <source>Flag</source>
        <translation>Tanda</translation>
    </message>
    <message>
        <source>Flagged</source>
        <translation>Bertanda</translation>
    </message>
    <message>
        <source>{n}% and more</source>
        <translation>{n}% atau lebih</translation>
    </message>
    <message>
        <source>From … to …</source>
        <translation>Dari … sampai …</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Bahasa</translation>
    </message>
    <message>
        <source>Stream</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>Brand</source>
        <translation>Merek</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Tautan</translation>
    </message>
    <message>
        <source>Has a link</source>
        <translation>Ada tautan</translation>
    </message>
    <message>
        <source>No link</source>
        <translation>Tanpa tautan</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Assigned to</source>
        <translation>Ditugaskan ke</translation>
    </message>
    <message>
        <source>Me ({name})</source>
        <translation>Saya ({name})</translation>
    </message>
    <message>
        <source>Author: {name}</source>
        <translation>Penulis: {name}</translation>
    </message>
    <message>
        <source>Post: {title}</source>
        <translation>Kiriman: {title}</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Waktu</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hari ini</translation>
    </message>
    <message numerus="yes">
        <source>Last %n days</source>
        <translation>
            <numerusform>%n hari terakhir</numerusform>
        </translation>
    </message>
    <message>
        <source>Dates…</source>
        <translation>Tanggal…</translation>
    </message>
</context>
<context>
    <name>FilterPill</name>
    <message>
        <source>Any</source>
        <translation>Semua</translation>
    </message>
    <message>
        <source>any</source>
        <translation>semua</translation>
    </message>
    <message>
        <source>Delete clears this filter</source>
        <translation>Delete menghapus filter ini</translation>
    </message>
</context>
<context>
    <name>Filtering</name>
    <message>
        <source>Only this author: {name}</source>
        <translation>Hanya penulis ini: {name}</translation>
    </message>
    <message>
        <source>Only this post: {name}</source>
        <translation>Hanya kiriman ini: {name}</translation>
    </message>
    <message>
        <source>Only this stream: {name}</source>
        <translation>Hanya kanal ini: {name}</translation>
    </message>
    <message>
        <source>Copied: {filter}</source>
        <translation>Disalin: {filter}</translation>
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
        <translation>{flag} {least} sampai {below}</translation>
    </message>
    <message>
        <source>Has a link</source>
        <translation>Ada tautan</translation>
    </message>
    <message>
        <source>No link</source>
        <translation>Tanpa tautan</translation>
    </message>
    <message>
        <source>From {day}</source>
        <translation>Dari {day}</translation>
    </message>
    <message>
        <source>Through {day}</source>
        <translation>Sampai {day}</translation>
    </message>
    <message>
        <source>Before {moment}</source>
        <translation>Sebelum {moment}</translation>
    </message>
    <message>
        <source>by {name}</source>
        <translation>oleh {name}</translation>
    </message>
    <message>
        <source>on “{name}”</source>
        <translation>pada “{name}”</translation>
    </message>
    <message>
        <source>with {name}</source>
        <translation>pada {name}</translation>
    </message>
    <message>
        <source>“{name}”</source>
        <translation>“{name}”</translation>
    </message>
    <message>
        <source>→ {name}</source>
        <translation>→ {name}</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Kampanye</translation>
    </message>
</context>
<context>
    <name>Flag</name>
    <message>
        <source>Spam</source>
        <translation>Spam</translation>
    </message>
    <message>
        <source>Bot</source>
        <translation>Bot</translation>
    </message>
    <message>
        <source>Prize-hunter</source>
        <translation>Pemburu hadiah</translation>
    </message>
    <message>
        <source>Negative</source>
        <translation>Negatif</translation>
    </message>
    <message>
        <source>Coarse</source>
        <translation>Kasar</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Pertanyaan</translation>
    </message>
</context>
<context>
    <name>FlagChips</name>
    <message>
        <source>Why another flag is raised or is not</source>
        <translation>Mengapa tanda lain ada atau tidak</translation>
    </message>
</context>
<context>
    <name>FormGroup</name>
    <message>
        <source>Add a condition</source>
        <translation>Tambah syarat</translation>
    </message>
    <message>
        <source>Add a condition: {group}</source>
        <translation>Tambah syarat: {group}</translation>
    </message>
    <message>
        <source>Group: {how}</source>
        <translation>Kelompok: {how}</translation>
    </message>
    <message>
        <source>Take out the group: {title}</source>
        <translation>Hapus kelompok: {title}</translation>
    </message>
</context>
<context>
    <name>FormHead</name>
    <message>
        <source>Name of the rule</source>
        <translation>Nama aturan</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Urutan</translation>
    </message>
    <message>
        <source>Rules after it are not asked</source>
        <translation>Aturan sesudahnya tidak diperiksa</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Saat</translation>
    </message>
</context>
<context>
    <name>FormRow</name>
    <message>
        <source>More for {title}</source>
        <translation>Lainnya untuk {title}</translation>
    </message>
    <message>
        <source>Take out: {title}</source>
        <translation>Hapus: {title}</translation>
    </message>
    <message>
        <source>Move up	Alt+Up</source>
        <translation>Naikkan	Alt+Up</translation>
    </message>
    <message>
        <source>Move down	Alt+Down</source>
        <translation>Turunkan	Alt+Down</translation>
    </message>
    <message>
        <source>Leave out: {value}</source>
        <translation>Hilangkan: {value}</translation>
    </message>
    <message>
        <source>Also set: {value}</source>
        <translation>Tambahkan: {value}</translation>
    </message>
</context>
<context>
    <name>Gesture</name>
    <message>
        <source>Nothing to decide here</source>
        <translation>Tidak ada yang diputuskan di sini</translation>
    </message>
    <message>
        <source>{what} {by}?</source>
        <translation>{what} {by}?</translation>
    </message>
    <message>
        <source>{n} on {platform}</source>
        <translation>{n} di {platform}</translation>
    </message>
    <message>
        <source>Undo: possible at any time</source>
        <translation>Urungkan: bisa kapan saja</translation>
    </message>
    <message>
        <source>Undo: only for {span}; then it is final on {platforms}</source>
        <translation>Urungkan: hanya {span}; setelah itu final di {platforms}</translation>
    </message>
    <message>
        <source>Undo: for {span} for all; later not for what is held back now</source>
        <translation>Urungkan: {span} untuk semua; nanti tidak untuk yang kini ditahan</translation>
    </message>
    <message>
        <source>Undo: possible on {kept}; on {lost} only for {span}</source>
        <translation>Urungkan: bisa di {kept}; di {lost} hanya {span}</translation>
    </message>
    <message>
        <source>{what}: {status} already.</source>
        <translation>{what}: sudah {status}.</translation>
    </message>
    <message>
        <source>The reply waits for a lead</source>
        <translation>Balasan menunggu ketua tim</translation>
    </message>
    <message>
        <source>Again: {what}</source>
        <translation>Lagi: {what}</translation>
    </message>
    <message>
        <source>{what} on {platform}</source>
        <translation>{what} di {platform}</translation>
    </message>
    <message>
        <source>The author has edited it</source>
        <translation>Penulis telah menyuntingnya</translation>
    </message>
    <message>
        <source>It stands otherwise now</source>
        <translation>Keadaannya kini lain</translation>
    </message>
    <message>
        <source>{who}: {action}</source>
        <translation>{who}: {action}</translation>
    </message>
    <message>
        <source>nobody named</source>
        <translation>tak disebut</translation>
    </message>
    <message>
        <source>Edited meanwhile: {author}</source>
        <translation>Sementara itu disunting: {author}</translation>
    </message>
    <message>
        <source>Decided meanwhile: {author}</source>
        <translation>Sementara itu diputuskan: {author}</translation>
    </message>
    <message>
        <source>you: {action}</source>
        <translation>Anda: {action}</translation>
    </message>
    <message>
        <source>{place} of {n}</source>
        <translation>{place} dari {n}</translation>
    </message>
    <message>
        <source>That stays. Undo once more goes on to the decision before it.</source>
        <translation>Itu tetap. Urungkan sekali lagi beralih ke keputusan sebelumnya.</translation>
    </message>
</context>
<context>
    <name>HandOnSheet</name>
    <message>
        <source>Within</source>
        <translation>Dalam</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Biarkan</translation>
    </message>
    <message>
        <source>Write what you want to know.</source>
        <translation>Tulis apa yang ingin Anda ketahui.</translation>
    </message>
</context>
<context>
    <name>HandingOn</name>
    <message>
        <source>Path: {path}</source>
        <translation>Jalur: {path}</translation>
    </message>
    <message>
        <source>Escalate to whom, and by when?</source>
        <translation>Eskalasi ke siapa, dan sampai kapan?</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Kepada</translation>
    </message>
    <message>
        <source>Escalate</source>
        <translation>Eskalasi</translation>
    </message>
    <message>
        <source>Note for whoever gets it</source>
        <translation>Catatan untuk penerima</translation>
    </message>
    <message>
        <source>Hand over to whom?</source>
        <translation>Serahkan kepada siapa?</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Serahkan</translation>
    </message>
    <message>
        <source>Ask whom about this comment? It stays with you.</source>
        <translation>Tanya siapa tentang komentar ini? Komentarnya tetap pada Anda.</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Tanya</translation>
    </message>
    <message>
        <source>What do you want to know?</source>
        <translation>Apa yang ingin Anda ketahui?</translation>
    </message>
    <message>
        <source>Level 1 of {levels}: {whom}, then {then}. {due}</source>
        <translation>Tingkat 1 dari {levels}: {whom}, lalu {then}. {due}</translation>
    </message>
</context>
<context>
    <name>HistoryCard</name>
    <message>
        <source>History</source>
        <translation>Riwayat</translation>
    </message>
    <message>
        <source>Nothing has been decided about it yet.</source>
        <translation>Belum ada keputusan tentangnya.</translation>
    </message>
    <message>
        <source>Less</source>
        <translation>Lebih sedikit</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Catatan</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Urungkan</translation>
    </message>
    <message>
        <source>took back “{what}”</source>
        <translation>mengurungkan “{what}”</translation>
    </message>
    <message>
        <source>undone by {who} {moment}</source>
        <translation>diurungkan oleh {who} {moment}</translation>
    </message>
    <message>
        <source>Undo: {what}</source>
        <translation>Urungkan: {what}</translation>
    </message>
    <message>
        <source>Takes the whole gesture back</source>
        <translation>Mengurungkan seluruh langkah</translation>
    </message>
    <message>
        <source>rule “{name}”</source>
        <translation>aturan “{name}”</translation>
    </message>
    <message>
        <source>Edited</source>
        <translation>Disunting</translation>
    </message>
    <message>
        <source>The text before</source>
        <translation>Teks sebelumnya</translation>
    </message>
    <message>
        <source>before, what went is marked:</source>
        <translation>sebelumnya, yang hilang ditandai:</translation>
    </message>
    <message>
        <source>before:</source>
        <translation>sebelumnya:</translation>
    </message>
    <message>
        <source>came: “{words}”</source>
        <translation>ditambahkan: “{words}”</translation>
    </message>
</context>
<context>
    <name>HoursPlot</name>
    <message>
        <source>Negative comments by hour</source>
        <translation>Komentar negatif per jam</translation>
    </message>
    <message>
        <source>{moment}: {many}, {usual} expected</source>
        <translation>{moment}: {many}, biasanya {usual}</translation>
    </message>
</context>
<context>
    <name>HouseRules</name>
    <message>
        <source>For the whole team</source>
        <translation>Untuk seluruh tim</translation>
    </message>
    <message>
        <source>Actions that need a reason</source>
        <translation>Tindakan yang memerlukan alasan</translation>
    </message>
    <message>
        <source>Nobody decides so without naming a reason; the window asks for it by key.</source>
        <translation>Tidak ada yang memutuskan begitu tanpa alasan; jendela menanyakannya, dijawab dengan satu tombol.</translation>
    </message>
    <message>
        <source>Nobody decides so without naming a reason. Leads say which actions these are.</source>
        <translation>Tidak ada yang memutuskan begitu tanpa alasan. Lead menentukan tindakan mana saja.</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Import</source>
        <translation>Impor</translation>
    </message>
    <message>
        <source>{number} of {total} · {file}</source>
        <translation>{number} dari {total} · {file}</translation>
    </message>
    <message>
        <source>Looking at the file</source>
        <translation>Memeriksa berkas</translation>
    </message>
    <message>
        <source>Taking comments in</source>
        <translation>Mengambil komentar</translation>
    </message>
</context>
<context>
    <name>ImportOutcome</name>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
    <message>
        <source>Took {replies} from {file}.</source>
        <translation>{replies} diambil dari {file}.</translation>
    </message>
    <message>
        <source>{taken} {refused}:</source>
        <translation>{taken} {refused}:</translation>
    </message>
    <message>
        <source>Line {n}: {sentence}</source>
        <translation>Baris {n}: {sentence}</translation>
    </message>
</context>
<context>
    <name>InlineAsk</name>
    <message>
        <source>Save</source>
        <translation>Simpan</translation>
    </message>
</context>
<context>
    <name>JobBar</name>
    <message>
        <source>Stop</source>
        <translation>Hentikan</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} dari {total}</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Menghentikan…</translation>
    </message>
</context>
<context>
    <name>KeyField</name>
    <message>
        <source>no key</source>
        <translation>tanpa tombol</translation>
    </message>
    <message>
        <source>{command}: {key}</source>
        <translation>{command}: {key}</translation>
    </message>
    <message>
        <source>Change the key of “{command}”</source>
        <translation>Ubah tombol “{command}”</translation>
    </message>
    <message>
        <source>Press a key…</source>
        <translation>Tekan tombol…</translation>
    </message>
    <message>
        <source>Press the new key of “{command}”</source>
        <translation>Tekan tombol baru untuk “{command}”</translation>
    </message>
</context>
<context>
    <name>KeyRow</name>
    <message>
        <source>Reset</source>
        <translation>Atur ulang</translation>
    </message>
    <message>
        <source>Reset the key of “{command}”</source>
        <translation>Atur ulang tombol “{command}”</translation>
    </message>
</context>
<context>
    <name>KeyTable</name>
    <message>
        <source>Decide</source>
        <translation>Memutuskan</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Balasan</translation>
    </message>
    <message>
        <source>Move and select</source>
        <translation>Bergerak dan memilih</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Tampilan</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Berkas</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Aturan</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Model</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Bantuan</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Lainnya</translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>Keys</source>
        <translation>Tombol</translation>
    </message>
    <message>
        <source>Find a command or a key</source>
        <translation>Cari perintah atau tombol</translation>
    </message>
    <message>
        <source>No command has these letters</source>
        <translation>Tidak ada perintah dengan huruf ini</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Salin sebagai teks</translation>
    </message>
    <message>
        <source>Reset all keys</source>
        <translation>Atur ulang semua tombol</translation>
    </message>
    <message>
        <source>No key works as a command while you are typing in a field.</source>
        <translation>Saat Anda mengetik di kolom, tombol tidak berfungsi sebagai perintah.</translation>
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
        <translation>{what} · keliru</translation>
    </message>
    <message>
        <source>Begin the text in {language}</source>
        <translation>Mulai teks dalam {language}</translation>
    </message>
</context>
<context>
    <name>LearningCurves</name>
    <message>
        <source>Flag</source>
        <translation>Tanda</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Bahasa</translation>
    </message>
    <message>
        <source>All languages</source>
        <translation>Semua bahasa</translation>
    </message>
    <message>
        <source>Learning curve</source>
        <translation>Kurva belajar</translation>
    </message>
    <message>
        <source>None: the shipped model was not measured step by step. A model that you train shows a curve for each flag with 50 later decisions, 10 of them of either answer.</source>
        <translation>Tidak ada: model bawaan tidak diukur bertahap. Model yang Anda latih menampilkan kurva tiap tanda dengan 50 keputusan kemudian, 10 dari tiap jawaban.</translation>
    </message>
    <message>
        <source>None yet. “Train” measures one for every flag with 50 later decisions, 10 of them of either answer.</source>
        <translation>Belum ada. “Latih” mengukurnya untuk tanda dengan 50 keputusan kemudian, 10 dari tiap jawaban.</translation>
    </message>
    <message>
        <source>PR-AUC on the same later decisions ({texts}, {having}) after ever more of the earlier ones.</source>
        <translation>PR-AUC pada keputusan kemudian yang sama ({texts}, {having}) setelah makin banyak yang sebelumnya.</translation>
    </message>
    <message>
        <source>Too few later decisions to tell ({texts}, {having}): it takes 50, 10 of either answer.</source>
        <translation>Keputusan kemudian terlalu sedikit ({texts}, {having}): perlu 50, 10 dari tiap jawaban.</translation>
    </message>
</context>
<context>
    <name>LevelRow</name>
    <message>
        <source>Level {number}</source>
        <translation>Tingkat {number}</translation>
    </message>
    <message>
        <source>to</source>
        <translation>kepada</translation>
    </message>
    <message>
        <source>who of them</source>
        <translation>siapa di antaranya</translation>
    </message>
    <message>
        <source>within</source>
        <translation>dalam</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Hapus</translation>
    </message>
    <message>
        <source>all of them</source>
        <translation>semuanya</translation>
    </message>
    <message>
        <source>one after the other</source>
        <translation>bergiliran</translation>
    </message>
    <message>
        <source>whoever has least</source>
        <translation>yang paling senggang</translation>
    </message>
    <message>
        <source>then</source>
        <translation>lalu</translation>
    </message>
</context>
<context>
    <name>LifeCard</name>
    <message>
        <source>Life</source>
        <translation>Riwayat</translation>
    </message>
    <message>
        <source>Nobody has kept this rule yet.</source>
        <translation>Aturan ini belum disimpan.</translation>
    </message>
    <message>
        <source>Put to shadow</source>
        <translation>Jadikan bayangan</translation>
    </message>
    <message>
        <source>Back to draft</source>
        <translation>Kembali ke draf</translation>
    </message>
    <message>
        <source>Retire</source>
        <translation>Pensiunkan</translation>
    </message>
    <message>
        <source>{said}. Show this version</source>
        <translation>{said}. Tampilkan versi ini</translation>
    </message>
</context>
<context>
    <name>ListHead</name>
    <message>
        <source>Order</source>
        <translation>Urutan</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Bahasa</translation>
    </message>
    <message>
        <source>All languages</source>
        <translation>Semua bahasa</translation>
    </message>
    <message>
        <source>Add to the filter</source>
        <translation>Tambahkan ke filter</translation>
    </message>
    <message>
        <source>This queue has an order of its own</source>
        <translation>Antrean ini punya urutan sendiri</translation>
    </message>
    <message>
        <source>+ Filter</source>
        <translation>+ Filter</translation>
    </message>
    <message>
        <source>List of keys</source>
        <translation>Daftar tombol</translation>
    </message>
</context>
<context>
    <name>LiveQuestion</name>
    <message>
        <source>Go live</source>
        <translation>Aktifkan</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Jangan dulu</translation>
    </message>
    <message>
        <source>People decided otherwise: {share}.</source>
        <translation>Orang memutuskan berbeda: {share}.</translation>
    </message>
    <message>
        <source>Shall it go live?</source>
        <translation>Aktifkan sekarang?</translation>
    </message>
</context>
<context>
    <name>Log</name>
    <message>
        <source>When</source>
        <translation>Kapan</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Siapa</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Tindakan</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Alasan</translation>
    </message>
    <message>
        <source>Comment as seen</source>
        <translation>Komentar saat itu</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Rincian</translation>
    </message>
    <message>
        <source>Flag</source>
        <translation>Tanda</translation>
    </message>
    <message>
        <source>rule “{name}”</source>
        <translation>aturan “{name}”</translation>
    </message>
    <message>
        <source>Undo {action}</source>
        <translation>Urungkan: {action}</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>diurungkan</translation>
    </message>
    <message>
        <source>not learnt from</source>
        <translation>tidak dipelajari</translation>
    </message>
    <message>
        <source>{count} in one gesture</source>
        <translation>{count} dalam satu langkah</translation>
    </message>
    <message>
        <source>no flag</source>
        <translation>tanpa tanda</translation>
    </message>
    <message>
        <source>to {name}</source>
        <translation>ke {name}</translation>
    </message>
    <message>
        <source>priority {n}</source>
        <translation>prioritas {n}</translation>
    </message>
    <message>
        <source>due {moment}</source>
        <translation>tenggat {moment}</translation>
    </message>
    <message>
        <source>until {moment}</source>
        <translation>sampai {moment}</translation>
    </message>
</context>
<context>
    <name>LogFilters</name>
    <message>
        <source>When</source>
        <translation>Kapan</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Siapa</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Tindakan</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Alasan</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Asal</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Komentar</translation>
    </message>
    <message>
        <source>Gesture</source>
        <translation>Langkah</translation>
    </message>
    <message>
        <source>today</source>
        <translation>hari ini</translation>
    </message>
    <message>
        <source>last 7 days</source>
        <translation>7 hari terakhir</translation>
    </message>
    <message>
        <source>last 30 days</source>
        <translation>30 hari terakhir</translation>
    </message>
    <message>
        <source>Words in comment, note or rule</source>
        <translation>Kata dalam teks atau catatan</translation>
    </message>
</context>
<context>
    <name>LogPage</name>
    <message>
        <source>Exporting</source>
        <translation>Mengekspor</translation>
    </message>
    <message>
        <source>Export ▾</source>
        <translation>Ekspor ▾</translation>
    </message>
    <message>
        <source>Export the decisions shown</source>
        <translation>Ekspor keputusan yang tampil</translation>
    </message>
    <message>
        <source>CSV…</source>
        <translation>CSV…</translation>
    </message>
    <message>
        <source>JSON lines…</source>
        <translation>Baris JSON…</translation>
    </message>
    <message>
        <source>Moderation log</source>
        <translation>Log moderasi</translation>
    </message>
    <message>
        <source>Exported {decisions} to {file}</source>
        <translation>{decisions} diekspor ke {file}</translation>
    </message>
    <message>
        <source>Export the log</source>
        <translation>Ekspor log</translation>
    </message>
</context>
<context>
    <name>LogSide</name>
    <message>
        <source>The chosen decision</source>
        <translation>Keputusan terpilih</translation>
    </message>
</context>
<context>
    <name>LogTable</name>
    <message>
        <source>Clear the filters</source>
        <translation>Hapus filter</translation>
    </message>
    <message>
        <source>Decisions, newest first</source>
        <translation>Keputusan, terbaru dulu</translation>
    </message>
    <message>
        <source>No decision fits these filters</source>
        <translation>Tidak ada keputusan yang cocok dengan filter</translation>
    </message>
    <message>
        <source>Nothing decided yet</source>
        <translation>Belum ada keputusan</translation>
    </message>
    <message>
        <source>Others may: have any time, person or action again.</source>
        <translation>Longgarkan filter waktu, orang, atau tindakan.</translation>
    </message>
    <message>
        <source>Every decision about a comment will stand here, with who, when and why.</source>
        <translation>Setiap keputusan akan tercatat di sini: siapa, kapan, dan mengapa.</translation>
    </message>
</context>
<context>
    <name>MappingPage</name>
    <message>
        <source>Import</source>
        <translation>Impor</translation>
    </message>
    <message>
        <source>Skip this file</source>
        <translation>Lewati berkas ini</translation>
    </message>
    <message>
        <source>{file} does not say which column is the comment. Choose what each part is read from.</source>
        <translation>{file} tidak menyebut kolom mana yang berisi komentar. Pilih sumber tiap bagian.</translation>
    </message>
    <message>
        <source>— none —</source>
        <translation>— tidak ada —</translation>
    </message>
    <message>
        <source>Comment text</source>
        <translation>Teks komentar</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Penulis</translation>
    </message>
    <message>
        <source>Comment id</source>
        <translation>ID komentar</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Waktu</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Kiriman</translation>
    </message>
    <message>
        <source>Reply to (id)</source>
        <translation>Balasan untuk (ID)</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Bahasa</translation>
    </message>
    <message>
        <source>{field} (required)</source>
        <translation>{field} (wajib)</translation>
    </message>
    <message>
        <source>The file&apos;s first rows</source>
        <translation>Baris pertama berkas</translation>
    </message>
    <message>
        <source>“{column}” is chosen twice.</source>
        <translation>“{column}” dipilih dua kali.</translation>
    </message>
    <message>
        <source>Choose the column that holds the comments&apos; text.</source>
        <translation>Pilih kolom yang berisi teks komentar.</translation>
    </message>
</context>
<context>
    <name>MarkedText</name>
    <message>
        <source>Comment</source>
        <translation>Komentar</translation>
    </message>
</context>
<context>
    <name>Model</name>
    <message>
        <source>Shipped with Moderator</source>
        <translation>Bawaan Moderator</translation>
    </message>
    <message>
        <source>made {when}</source>
        <translation>dibuat {when}</translation>
    </message>
    <message>
        <source>came with the program</source>
        <translation>bawaan program</translation>
    </message>
    <message>
        <source>nobody wrote down when</source>
        <translation>waktunya tak tercatat</translation>
    </message>
    <message>
        <source>{moment} by {who}</source>
        <translation>{moment} oleh {who}</translation>
    </message>
    <message>
        <source>public sets of comments</source>
        <translation>kumpulan komentar publik</translation>
    </message>
    <message>
        <source>labelled files</source>
        <translation>berkas berlabel</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Presisi</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>Recall</translation>
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
        <translation>diprediksi {x}, teramati {y}{span}, {n}</translation>
    </message>
    <message>
        <source>Score predicted →</source>
        <translation>Skor prediksi →</translation>
    </message>
    <message>
        <source>Share that has the flag</source>
        <translation>Bagian bertanda</translation>
    </message>
    <message>
        <source>Reliability</source>
        <translation>Keandalan</translation>
    </message>
    <message>
        <source>{n}: PR-AUC {value}, {span}</source>
        <translation>{n}: PR-AUC {value}, {span}</translation>
    </message>
    <message>
        <source>Decisions learnt from →</source>
        <translation>Keputusan yang dipelajari →</translation>
    </message>
    <message>
        <source>Learning curve</source>
        <translation>Kurva belajar</translation>
    </message>
    <message>
        <source>Recall →</source>
        <translation>Recall →</translation>
    </message>
    <message>
        <source>Precision and recall</source>
        <translation>Presisi dan recall</translation>
    </message>
    <message>
        <source>from {score}: precision {precision}, recall {recall}</source>
        <translation>mulai {score}: presisi {precision}, recall {recall}</translation>
    </message>
    <message>
        <source>All languages</source>
        <translation>Semua bahasa</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Inggris</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>Rusia</translation>
    </message>
    <message>
        <source>Indonesian</source>
        <translation>Indonesia</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Lainnya</translation>
    </message>
    <message>
        <source>this one</source>
        <translation>yang ini</translation>
    </message>
    <message>
        <source>better</source>
        <translation>lebih baik</translation>
    </message>
    <message>
        <source>worse</source>
        <translation>lebih buruk</translation>
    </message>
    <message>
        <source>no clear difference</source>
        <translation>tak ada beda jelas</translation>
    </message>
    <message>
        <source>Too few to tell: {texts}, {having}</source>
        <translation>Terlalu sedikit: {texts}, {having}</translation>
    </message>
    <message>
        <source>{model} was put back to work</source>
        <translation>{model} dipakai kembali</translation>
    </message>
    <message>
        <source>{model} judges now</source>
        <translation>{model} kini menilai</translation>
    </message>
    <message>
        <source>in place of {before}, by {who}, {when}</source>
        <translation>menggantikan {before}, oleh {who}, {when}</translation>
    </message>
    <message>
        <source>The thresholds kept for the model before rest with it; this one has its own.</source>
        <translation>Ambang untuk model sebelumnya tetap bersamanya; model ini punya ambang sendiri.</translation>
    </message>
    <message>
        <source>Training: reading decisions</source>
        <translation>Pelatihan: membaca keputusan</translation>
    </message>
    <message>
        <source>Training: comparing decisions</source>
        <translation>Pelatihan: membandingkan keputusan</translation>
    </message>
    <message>
        <source>Training: reading texts</source>
        <translation>Pelatihan: membaca teks</translation>
    </message>
    <message>
        <source>Training: learning flags</source>
        <translation>Pelatihan: mempelajari tanda</translation>
    </message>
    <message>
        <source>Training: comparing</source>
        <translation>Pelatihan: membandingkan</translation>
    </message>
    <message>
        <source>Training: measuring how it was learnt</source>
        <translation>Pelatihan: mengukur cara belajarnya</translation>
    </message>
    <message>
        <source>Training: writing it down</source>
        <translation>Pelatihan: menyimpan</translation>
    </message>
    <message>
        <source>Trained {name}. It judges when you put it to work.</source>
        <translation>{name} selesai dilatih. Model ini menilai setelah Anda memakainya.</translation>
    </message>
    <message>
        <source>Nothing new to learn from: no decision has changed since {name} was trained.</source>
        <translation>Tak ada yang baru dipelajari: keputusan belum berubah sejak {name} dilatih.</translation>
    </message>
    <message>
        <source>The model is sure of every comment that waits; it asks for none.</source>
        <translation>Model yakin tentang semua komentar yang menunggu; tidak ada yang ditanyakan.</translation>
    </message>
    <message>
        <source>nothing: people decide</source>
        <translation>tidak ada: orang yang memutuskan</translation>
    </message>
    <message>
        <source>suspended</source>
        <translation>ditangguhkan</translation>
    </message>
    <message>
        <source>hides</source>
        <translation>menyembunyikan</translation>
    </message>
    <message>
        <source>marks as spam</source>
        <translation>menandai sebagai spam</translation>
    </message>
    <message>
        <source>escalates</source>
        <translation>mengeskalasi</translation>
    </message>
    <message>
        <source>{does} from {score}</source>
        <translation>{does} mulai {score}</translation>
    </message>
    <message>
        <source>{done}, {undone} taken back, ≥ {lower} right</source>
        <translation>{done}, {undone} diurungkan, ≥ {lower} benar</translation>
    </message>
    <message>
        <source>Hide from {score}</source>
        <translation>Sembunyikan mulai {score}</translation>
    </message>
    <message>
        <source>Mark as spam from {score}</source>
        <translation>Tandai spam mulai {score}</translation>
    </message>
    <message>
        <source>Escalate from {score}</source>
        <translation>Eskalasi mulai {score}</translation>
    </message>
    <message>
        <source>Nobody has decided yet about {flag} from {score} under this model: {more}, all of them right.</source>
        <translation>Belum ada keputusan tentang {flag} mulai {score} dengan model ini: {more}, semuanya benar.</translation>
    </message>
    <message>
        <source>From {score}, {flag} was right in {right} of {all} decisions: {lower} is certain, {promise} is wanted. At least {more}, all of them right.</source>
        <translation>Mulai {score}, {flag} benar dalam {right} dari {all} keputusan: {lower} pasti, dibutuhkan {promise}. Sedikitnya {more}, semuanya benar.</translation>
    </message>
</context>
<context>
    <name>ModelDetails</name>
    <message>
        <source>Use this model</source>
        <translation>Pakai model ini</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>dipakai</translation>
    </message>
    <message>
        <source>, on {base}</source>
        <translation>, berdasar {base}</translation>
    </message>
    <message>
        <source>On decisions since {since} that it had not learnt from, near-duplicates counted once, against {against} on the same texts; 95 % intervals.</source>
        <translation>Pada keputusan sejak {since} yang tidak dipelajarinya, salinan dihitung sekali, dibanding {against} pada teks yang sama; interval 95%.</translation>
    </message>
    <message>
        <source>Flag</source>
        <translation>Tanda</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>Teks</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Model</translation>
    </message>
    <message>
        <source>How right the model is, flag by flag</source>
        <translation>Seberapa tepat model, per tanda</translation>
    </message>
</context>
<context>
    <name>ModelList</name>
    <message>
        <source>Models</source>
        <translation>Model</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Dibuat</translation>
    </message>
    <message>
        <source>Learnt from</source>
        <translation>Belajar dari</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Keadaan</translation>
    </message>
    <message>
        <source>“Train” makes a model of what you decided; it judges nothing until it is put to work.</source>
        <translation>“Latih” membuat model dari keputusan Anda; model itu tidak menilai apa pun sebelum dipakai.</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Kembalikan</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>rusak</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>dipakai</translation>
    </message>
</context>
<context>
    <name>ModelNotes</name>
    <message>
        <source>Judge again</source>
        <translation>Nilai ulang</translation>
    </message>
</context>
<context>
    <name>ModelPage</name>
    <message>
        <source>Teach me</source>
        <translation>Tanya saya</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>Latih</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Model</translation>
    </message>
    <message>
        <source>This model judges already.</source>
        <translation>Model ini sudah menilai.</translation>
    </message>
    <message>
        <source>Only a lead may put another model to work.</source>
        <translation>Hanya ketua tim yang boleh memakai model lain.</translation>
    </message>
    <message>
        <source>Something else is being done.</source>
        <translation>Ada pekerjaan lain yang berjalan.</translation>
    </message>
    <message>
        <source>There is no decision yet that a model could learn from.</source>
        <translation>Belum ada keputusan yang bisa dipelajari model.</translation>
    </message>
</context>
<context>
    <name>ModelTiles</name>
    <message>
        <source>judges · {status}</source>
        <translation>menilai · {status}</translation>
    </message>
    <message>
        <source>No decisions yet: the model has nothing of yours to learn from</source>
        <translation>Belum ada keputusan: model belum punya bahan belajar dari Anda</translation>
    </message>
    <message>
        <source>{acting} · {n} suspended</source>
        <translation>{acting} · {n} ditangguhkan</translation>
    </message>
</context>
<context>
    <name>ModelWork</name>
    <message>
        <source>Stopped. No model was made.</source>
        <translation>Dihentikan. Tidak ada model yang dibuat.</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Melatih</translation>
    </message>
    <message>
        <source>Putting the model to work</source>
        <translation>Memasang model</translation>
    </message>
    <message>
        <source>Putting the model before to work</source>
        <translation>Memasang model sebelumnya</translation>
    </message>
    <message>
        <source>Stopped. “Judge again” goes on where it was.</source>
        <translation>Dihentikan. “Nilai ulang” melanjutkan dari situ.</translation>
    </message>
    <message>
        <source>Judging again</source>
        <translation>Menilai ulang</translation>
    </message>
    <message>
        <source>Stopped. The queue is as it was.</source>
        <translation>Dihentikan. Antrean tetap seperti semula.</translation>
    </message>
    <message>
        <source>Looking for uncertain comments</source>
        <translation>Mencari komentar meragukan</translation>
    </message>
</context>
<context>
    <name>NoRules</name>
    <message>
        <source>There are no rules yet</source>
        <translation>Belum ada aturan</translation>
    </message>
    <message>
        <source>A rule says: when something happens to a comment, and these conditions hold, then do that. It begins as a draft, runs in the shadow until you trust it, where it records and does nothing, and then goes live. Everything that it does stands in the log under its name, and is undone like anything else.</source>
        <translation>Aturan berbunyi: saat sesuatu terjadi pada komentar dan syaratnya terpenuhi, lakukan ini. Aturan dimulai sebagai draf, lalu berjalan sebagai bayangan, hanya mencatat tanpa bertindak, sampai Anda memercayainya, kemudian aktif. Semua tindakannya tercatat di log atas namanya, dan bisa diurungkan seperti yang lain.</translation>
    </message>
    <message>
        <source>Begin with an empty rule</source>
        <translation>Mulai dengan aturan kosong</translation>
    </message>
</context>
<context>
    <name>NoticeLine</name>
    <message>
        <source>Open the comment</source>
        <translation>Buka komentar</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Dilihat</translation>
    </message>
</context>
<context>
    <name>NumberEditor</name>
    <message>
        <source>{setting}: less</source>
        <translation>{setting}: kurangi</translation>
    </message>
    <message>
        <source>{setting}: more</source>
        <translation>{setting}: tambah</translation>
    </message>
</context>
<context>
    <name>OnThisComment</name>
    <message>
        <source>On this comment</source>
        <translation>Pada komentar ini</translation>
    </message>
    <message>
        <source>number…</source>
        <translation>nomor…</translation>
    </message>
    <message>
        <source>Number of a comment to try the rule on</source>
        <translation>Nomor komentar untuk mencoba aturan</translation>
    </message>
    <message>
        <source>Next caught</source>
        <translation>Terjaring berikutnya</translation>
    </message>
    <message>
        <source>The rule fires.</source>
        <translation>Aturan terpicu.</translation>
    </message>
    <message>
        <source>The rule does not fire.</source>
        <translation>Aturan tidak terpicu.</translation>
    </message>
    <message>
        <source>Choose a comment on the triage page, or type its number, to see what each condition says.</source>
        <translation>Pilih komentar di halaman triase, atau ketik nomornya, untuk melihat hasil tiap syarat.</translation>
    </message>
    <message>
        <source>It is asked as soon as nothing is wrong with the rule.</source>
        <translation>Diperiksa begitu aturannya tidak ada yang salah.</translation>
    </message>
</context>
<context>
    <name>OpeningLine</name>
    <message>
        <source>Opens this comment</source>
        <translation>Membuka komentar ini</translation>
    </message>
</context>
<context>
    <name>Order</name>
    <message>
        <source>Priority</source>
        <translation>Prioritas</translation>
    </message>
    <message>
        <source>Newest</source>
        <translation>Terbaru</translation>
    </message>
    <message>
        <source>Oldest</source>
        <translation>Terlama</translation>
    </message>
</context>
<context>
    <name>Origin</name>
    <message>
        <source>Moderator</source>
        <translation>Moderator</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Aturan</translation>
    </message>
</context>
<context>
    <name>OutboxState</name>
    <message>
        <source>Waiting</source>
        <translation>Menunggu</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Mengirim</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Selesai</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Gagal</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Ditarik</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>Konflik</translation>
    </message>
</context>
<context>
    <name>OutcomePage</name>
    <message>
        <source>Save bad lines…</source>
        <translation>Simpan baris rusak…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
    <message>
        <source>{count} new</source>
        <translation>{count} baru</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>dihentikan</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>dilewati</translation>
    </message>
    <message>
        <source>not taken</source>
        <translation>tidak diambil</translation>
    </message>
    <message>
        <source>{file} was taken in as {format}.</source>
        <translation>{file} diambil sebagai {format}.</translation>
    </message>
    <message>
        <source>{file} was stopped. What was taken until then is kept; importing it again goes on from there.</source>
        <translation>{file} dihentikan. Yang sudah diambil disimpan; impor ulang melanjutkan dari situ.</translation>
    </message>
    <message>
        <source>{file} was left out; nothing was changed.</source>
        <translation>{file} dilewati; tidak ada yang berubah.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Berkas</translation>
    </message>
    <message>
        <source>Lines that could not be taken</source>
        <translation>Baris yang tidak bisa diambil</translation>
    </message>
    <message>
        <source>Escalated by rules: {count}</source>
        <translation>Dieskalasi oleh aturan: {count}</translation>
    </message>
    <message>
        <source>Save the bad lines</source>
        <translation>Simpan baris rusak</translation>
    </message>
    <message>
        <source>Saved to {file}</source>
        <translation>Disimpan ke {file}</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Queue: {name}</source>
        <translation>Antrean: {name}</translation>
    </message>
    <message>
        <source>View: {name}</source>
        <translation>Tampilan: {name}</translation>
    </message>
    <message>
        <source>Stream: {name}</source>
        <translation>Kanal: {name}</translation>
    </message>
    <message>
        <source>Brand: {name}</source>
        <translation>Merek: {name}</translation>
    </message>
    <message>
        <source>Setting: {name}</source>
        <translation>Pengaturan: {name}</translation>
    </message>
    <message>
        <source>Open {file}</source>
        <translation>Buka {file}</translation>
    </message>
</context>
<context>
    <name>PathPanel</name>
    <message>
        <source>Escalation paths</source>
        <translation>Jalur eskalasi</translation>
    </message>
    <message>
        <source>New path</source>
        <translation>Jalur baru</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Hapus</translation>
    </message>
    <message>
        <source>Add a level</source>
        <translation>Tambah tingkat</translation>
    </message>
    <message>
        <source>Keep the path</source>
        <translation>Simpan jalur</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Jalur</translation>
    </message>
    <message>
        <source>Name of the path</source>
        <translation>Nama jalur</translation>
    </message>
    <message>
        <source>What is escalated goes to the first level; when its time has run out in the brand&apos;s business hours, what is checked follows. The path “usual” holds for brands without one of their own.</source>
        <translation>Yang dieskalasi masuk ke tingkat pertama; bila waktunya habis menurut jam kerja merek, yang dicentang dijalankan. Jalur “usual” berlaku untuk merek tanpa jalur sendiri.</translation>
    </message>
</context>
<context>
    <name>PeopleButton</name>
    <message>
        <source>nobody</source>
        <translation>tak ada</translation>
    </message>
</context>
<context>
    <name>Phrases</name>
    <message numerus="yes">
        <source>%n weaker parts</source>
        <translation>
            <numerusform>%n bagian yang lebih lemah</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n negative comments in an hour</source>
        <translation>
            <numerusform>%n komentar negatif dalam sejam</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notices for you</source>
        <translation>
            <numerusform>%n pemberitahuan untuk Anda</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n questions are asked of you</source>
        <translation>
            <numerusform>%n pertanyaan untuk Anda</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n followers</source>
        <translation>
            <numerusform>%n pengikut</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n snoozed comments are back</source>
        <translation>
            <numerusform>%n komentar yang ditunda kembali</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n escalated comments are due</source>
        <translation>
            <numerusform>%n komentar yang dieskalasi jatuh tempo</numerusform>
        </translation>
    </message>
    <message>
        <source>Repeated</source>
        <translation>Diulang</translation>
    </message>
    <message>
        <source>Busiest hour</source>
        <translation>Jam tersibuk</translation>
    </message>
    <message>
        <source>Gaps in a sitting</source>
        <translation>Jeda sekali duduk</translation>
    </message>
    <message>
        <source>Other post in seconds</source>
        <translation>Pindah kiriman dalam detik</translation>
    </message>
    <message>
        <source>Answers posts after</source>
        <translation>Menjawab kiriman setelah</translation>
    </message>
    <message>
        <source>Account&apos;s age then</source>
        <translation>Umur akun saat itu</translation>
    </message>
    <message>
        <source>Followers, follows</source>
        <translation>Pengikut, mengikuti</translation>
    </message>
    <message>
        <source>Picture of its own</source>
        <translation>Foto sendiri</translation>
    </message>
    <message>
        <source>Digits in the name</source>
        <translation>Angka di nama</translation>
    </message>
    <message>
        <source>Under contests</source>
        <translation>Di bawah lomba</translation>
    </message>
    <message>
        <source>Contest days</source>
        <translation>Hari lomba</translation>
    </message>
    <message>
        <source>Brands</source>
        <translation>Merek</translation>
    </message>
    <message>
        <source>Mentions only</source>
        <translation>Hanya sebutan</translation>
    </message>
    <message>
        <source>Same friends tagged</source>
        <translation>Menandai teman yang sama</translation>
    </message>
    <message>
        <source>{gap} on {posts}</source>
        <translation>{gap} pada {posts}</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n hari</numerusform>
        </translation>
    </message>
    <message>
        <source>{n}, {total}</source>
        <translation>{n}, {total}</translation>
    </message>
    <message>
        <source>no</source>
        <translation>tidak</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ya</translation>
    </message>
    <message>
        <source>{n} of {total} on {contests}</source>
        <translation>{n} dari {total} pada {contests}</translation>
    </message>
    <message>
        <source>{among} in {n} of {total}</source>
        <translation>{among} di {n} dari {total}</translation>
    </message>
    <message>
        <source>{n} of {total}</source>
        <translation>{n} dari {total}</translation>
    </message>
    <message numerus="yes">
        <source>%n posts</source>
        <translation>
            <numerusform>%n kiriman</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contests</source>
        <translation>
            <numerusform>%n lomba</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chosen comments</source>
        <translation>
            <numerusform>%n komentar terpilih</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Approve %n comments</source>
        <translation>
            <numerusform>Setujui %n komentar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Hide %n comments</source>
        <translation>
            <numerusform>Sembunyikan %n komentar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %n comments again</source>
        <translation>
            <numerusform>Tampilkan lagi %n komentar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n comments</source>
        <translation>
            <numerusform>Hapus %n komentar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mark %n comments as spam</source>
        <translation>
            <numerusform>Tandai %n komentar sebagai spam</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reply to %n comments</source>
        <translation>
            <numerusform>Balas %n komentar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ban the authors of %n comments</source>
        <translation>
            <numerusform>Blokir penulis %n komentar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Lift the ban on the authors of %n comments</source>
        <translation>
            <numerusform>Buka blokir penulis %n komentar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Escalate %n comments</source>
        <translation>
            <numerusform>Eskalasi %n komentar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Assign %n comments</source>
        <translation>
            <numerusform>Tugaskan %n komentar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Snooze %n comments</source>
        <translation>
            <numerusform>Tunda %n komentar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reopen %n comments</source>
        <translation>
            <numerusform>Buka lagi %n komentar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Note on %n comments</source>
        <translation>
            <numerusform>Catatan pada %n komentar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Flag %n comments</source>
        <translation>
            <numerusform>Tandai %n komentar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set the priority of %n comments</source>
        <translation>
            <numerusform>Atur prioritas %n komentar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Route %n comments</source>
        <translation>
            <numerusform>Arahkan %n komentar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Prepare replies to %n comments</source>
        <translation>
            <numerusform>Siapkan balasan untuk %n komentar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ask about %n comments</source>
        <translation>
            <numerusform>Tanyakan %n komentar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tell somebody of %n comments</source>
        <translation>
            <numerusform>Beri tahu tentang %n komentar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>by %n authors</source>
        <translation>
            <numerusform>oleh %n penulis</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stay as they are</source>
        <translation>
            <numerusform>%n tetap seperti adanya</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were decided about since</source>
        <translation>
            <numerusform>%n sudah diputuskan lagi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stay deleted</source>
        <translation>
            <numerusform>%n tetap terhapus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stay hidden</source>
        <translation>
            <numerusform>%n tetap tersembunyi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stay in spam</source>
        <translation>
            <numerusform>%n tetap di spam</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n replies stay</source>
        <translation>
            <numerusform>%n balasan tetap</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stay banned</source>
        <translation>
            <numerusform>%n tetap diblokir</numerusform>
        </translation>
    </message>
    <message>
        <source>links</source>
        <translation>tautan</translation>
    </message>
    <message>
        <source>hashtags</source>
        <translation>tagar</translation>
    </message>
    <message>
        <source>emoji</source>
        <translation>emoji</translation>
    </message>
    <message>
        <source>commas</source>
        <translation>koma</translation>
    </message>
    <message>
        <source>exclamation marks</source>
        <translation>tanda seru</translation>
    </message>
    <message>
        <source>question marks</source>
        <translation>tanda tanya</translation>
    </message>
    <message>
        <source>straight apostrophes</source>
        <translation>apostrof lurus</translation>
    </message>
    <message>
        <source>curly apostrophes</source>
        <translation>apostrof lengkung</translation>
    </message>
    <message>
        <source>dashes</source>
        <translation>tanda pisah</translation>
    </message>
    <message>
        <source>colons and semicolons</source>
        <translation>titik dua dan titik koma</translation>
    </message>
    <message>
        <source>brackets</source>
        <translation>tanda kurung</translation>
    </message>
    <message>
        <source>full stops</source>
        <translation>titik</translation>
    </message>
    <message>
        <source>ends of sentences</source>
        <translation>akhir kalimat</translation>
    </message>
    <message>
        <source>dashes without blanks</source>
        <translation>tanda pisah tanpa spasi</translation>
    </message>
    <message>
        <source>hyphens inside words</source>
        <translation>tanda hubung di dalam kata</translation>
    </message>
    <message>
        <source>hashtags after a sentence</source>
        <translation>tagar setelah kalimat</translation>
    </message>
    <message>
        <source>hashtags in a row</source>
        <translation>tagar berturut-turut</translation>
    </message>
    <message>
        <source>sentences after a hashtag</source>
        <translation>kalimat setelah tagar</translation>
    </message>
    <message>
        <source>words after a hashtag</source>
        <translation>kata setelah tagar</translation>
    </message>
    <message>
        <source>emoji after a sentence</source>
        <translation>emoji setelah kalimat</translation>
    </message>
    <message>
        <source>emoji after a word</source>
        <translation>emoji setelah kata</translation>
    </message>
    <message>
        <source>links without punctuation before</source>
        <translation>tautan tanpa tanda baca sebelumnya</translation>
    </message>
    <message>
        <source>sentences after “!”</source>
        <translation>kalimat setelah “!”</translation>
    </message>
    <message>
        <source>sentences after “?”</source>
        <translation>kalimat setelah “?”</translation>
    </message>
    <message>
        <source>sentences after a full stop</source>
        <translation>kalimat setelah titik</translation>
    </message>
    <message>
        <source>capitals inside sentences</source>
        <translation>huruf besar di tengah kalimat</translation>
    </message>
    <message>
        <source>capitals after a link</source>
        <translation>huruf besar setelah tautan</translation>
    </message>
    <message>
        <source>words after a comma</source>
        <translation>kata setelah koma</translation>
    </message>
    <message>
        <source>words of oneself</source>
        <translation>kata tentang diri sendiri</translation>
    </message>
    <message>
        <source>words of others</source>
        <translation>kata tentang orang lain</translation>
    </message>
    <message>
        <source>joining words</source>
        <translation>kata penghubung</translation>
    </message>
    <message>
        <source>stressing words</source>
        <translation>kata penegas</translation>
    </message>
    <message>
        <source>slang words</source>
        <translation>kata slang</translation>
    </message>
    <message>
        <source>pairs of words said again</source>
        <translation>pasangan kata berulang</translation>
    </message>
    <message>
        <source>hashtags of several words</source>
        <translation>tagar beberapa kata</translation>
    </message>
    <message>
        <source>how accounts write on average</source>
        <translation>cara rata-rata akun menulis</translation>
    </message>
    <message>
        <source>{n} weaker habits of writing</source>
        <translation>{n} kebiasaan menulis yang lebih lemah</translation>
    </message>
    <message>
        <source>sentences begun in small letters</source>
        <translation>kalimat berawalan huruf kecil</translation>
    </message>
    <message>
        <source>words of {n} letters</source>
        <translation>kata {n} huruf</translation>
    </message>
    <message>
        <source>how varied words are</source>
        <translation>keragaman kata</translation>
    </message>
    <message>
        <source>words said only once</source>
        <translation>kata yang muncul sekali</translation>
    </message>
    <message>
        <source>sentences of {n} words</source>
        <translation>kalimat {n} kata</translation>
    </message>
    <message>
        <source>how sentences vary in length</source>
        <translation>variasi panjang kalimat</translation>
    </message>
    <message>
        <source>how varied sentences begin</source>
        <translation>keragaman awal kalimat</translation>
    </message>
    <message>
        <source>how varied signs are</source>
        <translation>keragaman tanda</translation>
    </message>
    <message>
        <source>how varied emoji are</source>
        <translation>keragaman emoji</translation>
    </message>
    <message>
        <source>a favourite emoji</source>
        <translation>emoji favorit</translation>
    </message>
    <message>
        <source>how varied hashtags are</source>
        <translation>keragaman tagar</translation>
    </message>
    <message>
        <source>how long hashtags are</source>
        <translation>panjang tagar</translation>
    </message>
    <message>
        <source>{n} {what} in 100 words</source>
        <translation>{n} {what} per 100 kata</translation>
    </message>
    <message numerus="yes">
        <source>%n comments</source>
        <translation>
            <numerusform>%n komentar</numerusform>
        </translation>
    </message>
    <message>
        <source>{gap} ± {spread}</source>
        <translation>{gap} ± {spread}</translation>
    </message>
    <message numerus="yes">
        <source>%n decisions</source>
        <translation>
            <numerusform>%n keputusan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n accounts</source>
        <translation>
            <numerusform>%n akun</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n texts</source>
        <translation>
            <numerusform>%n teks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n have it</source>
        <translation>
            <numerusform>%n memilikinya</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>uncertain comments are asked about</source>
        <translation>
            <numerusform>komentar meragukan ditanyakan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>labels that your decisions teach</source>
        <translation>
            <numerusform>label yang diajarkan keputusan Anda</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>flags act by themselves</source>
        <translation>
            <numerusform>tanda bertindak sendiri</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n labels</source>
        <translation>
            <numerusform>%n label</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Judged %n comments again</source>
        <translation>
            <numerusform>%n komentar dinilai ulang</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The model asks about %n comments</source>
        <translation>
            <numerusform>Model menanyakan %n komentar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more decisions are missing</source>
        <translation>
            <numerusform>kurang %n keputusan lagi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n templates</source>
        <translation>
            <numerusform>%n templat</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wait</source>
        <translation>
            <numerusform>%n menunggu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take the %n shipped replies</source>
        <translation>
            <numerusform>Ambil %n templat bawaan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Took %n shipped replies</source>
        <translation>
            <numerusform>%n templat bawaan diambil</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n replies</source>
        <translation>
            <numerusform>%n templat</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were not taken</source>
        <translation>
            <numerusform>%n tidak diambil</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>dan %n lagi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n earlier versions</source>
        <translation>
            <numerusform>dan %n versi sebelumnya</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n live</source>
        <translation>
            <numerusform>%n aktif</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shadow</source>
        <translation>
            <numerusform>%n bayangan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n draft</source>
        <translation>
            <numerusform>%n draf</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n retired</source>
        <translation>
            <numerusform>%n pensiun</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Both fired on %n comments.</source>
        <translation>
            <numerusform>Keduanya terpicu pada %n komentar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Open the %n</source>
        <translation>
            <numerusform>Buka %n itu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It would have caught %n comments.</source>
        <translation>
            <numerusform>Aturan ini akan menjaring %n komentar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n comments before</source>
        <translation>
            <numerusform>%n komentar sebelumnya</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n comments after</source>
        <translation>
            <numerusform>%n komentar sesudahnya</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open comments would go out</source>
        <translation>
            <numerusform>%n komentar terbuka akan keluar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open comments would come in</source>
        <translation>
            <numerusform>%n komentar terbuka akan masuk</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Approved %n comments</source>
        <translation>
            <numerusform>%n komentar disetujui</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Hid %n comments</source>
        <translation>
            <numerusform>%n komentar disembunyikan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Showed %n comments again</source>
        <translation>
            <numerusform>%n komentar ditampilkan lagi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Deleted %n comments</source>
        <translation>
            <numerusform>%n komentar dihapus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Marked %n comments as spam</source>
        <translation>
            <numerusform>%n komentar ditandai spam</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Replied to %n comments</source>
        <translation>
            <numerusform>%n komentar dibalas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Banned the authors of %n comments</source>
        <translation>
            <numerusform>Penulis %n komentar diblokir</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Lifted the ban on the authors of %n comments</source>
        <translation>
            <numerusform>Blokir penulis %n komentar dibuka</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Escalated %n comments</source>
        <translation>
            <numerusform>%n komentar dieskalasi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Assigned %n comments</source>
        <translation>
            <numerusform>%n komentar ditugaskan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Snoozed %n comments</source>
        <translation>
            <numerusform>%n komentar ditunda</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reopened %n comments</source>
        <translation>
            <numerusform>%n komentar dibuka lagi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Noted on %n comments</source>
        <translation>
            <numerusform>Catatan pada %n komentar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Flagged %n comments</source>
        <translation>
            <numerusform>%n komentar ditandai</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Changed the priority of %n comments</source>
        <translation>
            <numerusform>Prioritas %n komentar diubah</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Routed %n comments</source>
        <translation>
            <numerusform>%n komentar diarahkan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Prepared replies to %n comments</source>
        <translation>
            <numerusform>Balasan untuk %n komentar disiapkan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Asked about %n comments</source>
        <translation>
            <numerusform>%n komentar ditanyakan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Told somebody of %n comments</source>
        <translation>
            <numerusform>%n komentar diberitahukan</numerusform>
        </translation>
    </message>
    <message>
        <source>Took back “{what}” on {count}</source>
        <translation>“{what}” diurungkan pada {count}</translation>
    </message>
    <message>
        <source> — {count} already sent, the reverse is on its way</source>
        <translation> — {count} sudah terkirim, pembalikannya sedang dikirim</translation>
    </message>
    <message>
        <source>now</source>
        <translation>baru saja</translation>
    </message>
    <message>
        <source>{n} min</source>
        <translation>{n} mnt</translation>
    </message>
    <message>
        <source>{n} h</source>
        <translation>{n} jam</translation>
    </message>
    <message>
        <source>{n} d</source>
        <translation>{n} hari</translation>
    </message>
    <message>
        <source>no time</source>
        <translation>tanpa waktu</translation>
    </message>
    <message>
        <source>SLA {span}</source>
        <translation>SLA {span}</translation>
    </message>
    <message>
        <source>SLA over by {span}</source>
        <translation>SLA lewat {span}</translation>
    </message>
    <message>
        <source>{n} s</source>
        <translation>{n} dtk</translation>
    </message>
    <message>
        <source>{flag} by facts</source>
        <translation>{flag} menurut fakta</translation>
    </message>
    <message>
        <source>repeats itself: {n} of {total}</source>
        <translation>berulang: {n} dari {total}</translation>
    </message>
    <message numerus="yes">
        <source>%n comments in an hour</source>
        <translation>
            <numerusform>%n komentar dalam sejam</numerusform>
        </translation>
    </message>
    <message>
        <source>a comment every {gap} for {span}</source>
        <translation>satu komentar tiap {gap} selama {span}</translation>
    </message>
    <message>
        <source>steady gaps of {gap}</source>
        <translation>jeda tetap {gap}</translation>
    </message>
    <message>
        <source>{n} of {total} seconds after another post</source>
        <translation>{n} dari {total} beberapa detik setelah kiriman lain</translation>
    </message>
    <message>
        <source>answers posts after {gap}</source>
        <translation>menjawab kiriman setelah {gap}</translation>
    </message>
    <message numerus="yes">
        <source>account is %n days old</source>
        <translation>
            <numerusform>akun berumur %n hari</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} followers, follows {total}</source>
        <translation>{n} pengikut, mengikuti {total}</translation>
    </message>
    <message>
        <source>no picture of its own</source>
        <translation>tanpa foto sendiri</translation>
    </message>
    <message>
        <source>a picture of its own</source>
        <translation>punya foto sendiri</translation>
    </message>
    <message numerus="yes">
        <source>%n digits in the name</source>
        <translation>
            <numerusform>%n angka di nama</numerusform>
        </translation>
    </message>
    <message>
        <source>mentions only: {n} of {total}</source>
        <translation>hanya sebutan: {n} dari {total}</translation>
    </message>
    <message>
        <source>mentions only</source>
        <translation>hanya sebutan</translation>
    </message>
    <message>
        <source>{n} of {total} under contests</source>
        <translation>{n} dari {total} di bawah lomba</translation>
    </message>
    <message>
        <source>{n} of {total} days are contest days</source>
        <translation>{n} dari {total} hari adalah hari lomba</translation>
    </message>
    <message numerus="yes">
        <source>contests of %n brands</source>
        <translation>
            <numerusform>lomba dari %n merek</numerusform>
        </translation>
    </message>
    <message>
        <source>the same {among} friends in {n} of {total}</source>
        <translation>{among} teman yang sama di {n} dari {total}</translation>
    </message>
    <message>
        <source>{n} alike by {authors}</source>
        <translation>{n} mirip oleh {authors}</translation>
    </message>
    <message numerus="yes">
        <source>%n disguised letters</source>
        <translation>
            <numerusform>%n huruf tersamar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n authors</source>
        <translation>
            <numerusform>%n penulis</numerusform>
        </translation>
    </message>
    <message>
        <source>The post is a contest</source>
        <translation>Kiriman ini lomba</translation>
    </message>
    <message>
        <source>The post is no contest</source>
        <translation>Kiriman ini bukan lomba</translation>
    </message>
    <message>
        <source>{what}, says {who}</source>
        <translation>{what}, kata {who}</translation>
    </message>
    <message>
        <source>The post announces a contest</source>
        <translation>Kiriman ini mengumumkan lomba</translation>
    </message>
    <message>
        <source>×{n} alike</source>
        <translation>×{n} mirip</translation>
    </message>
    <message>
        <source>selected</source>
        <translation>dipilih</translation>
    </message>
    <message>
        <source>{what}. Undo works for {span}; after that the platform has it.</source>
        <translation>{what}. Bisa diurungkan selama {span}; setelah itu dikirim ke platform.</translation>
    </message>
    <message numerus="yes">
        <source>%n seconds</source>
        <translation>
            <numerusform>%n detik</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n copies</source>
        <translation>
            <numerusform>%n salinan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n disguises undone, and marked.</source>
        <translation>
            <numerusform>%n penyamaran dibuka dan ditandai.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n parts</source>
        <translation>
            <numerusform>Semua %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n earlier</source>
        <translation>
            <numerusform>%n sebelumnya</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting comments were judged by the model or threshold before</source>
        <translation>
            <numerusform>%n komentar yang menunggu dinilai oleh model atau ambang sebelumnya</numerusform>
        </translation>
    </message>
    <message>
        <source>{where} · reply to “{author}”</source>
        <translation>{where} · balasan untuk “{author}”</translation>
    </message>
    <message>
        <source>{where} · on {post}</source>
        <translation>{where} · pada {post}</translation>
    </message>
    <message>
        <source>with {name}</source>
        <translation>pada {name}</translation>
    </message>
    <message>
        <source>Thread · {comments}</source>
        <translation>Utas · {comments}</translation>
    </message>
    <message>
        <source>on the platform: {state}</source>
        <translation>di platform: {state}</translation>
    </message>
    <message>
        <source>first seen {day}</source>
        <translation>pertama terlihat {day}</translation>
    </message>
    <message>
        <source>first seen: no time</source>
        <translation>pertama terlihat: tanpa waktu</translation>
    </message>
    <message>
        <source>none</source>
        <translation>tidak ada</translation>
    </message>
    <message numerus="yes">
        <source>%n blanks</source>
        <translation>
            <numerusform>%n isian</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n times</source>
        <translation>
            <numerusform>%n kali</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>any of %n words</source>
        <translation>
            <numerusform>salah satu dari %n kata</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n caught</source>
        <translation>
            <numerusform>%n terjaring</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n coarse comments read</source>
        <translation>
            <numerusform>%n komentar kasar dibaca</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take %n files in</source>
        <translation>
            <numerusform>Ambil %n berkas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n negative comments</source>
        <translation>
            <numerusform>%n komentar negatif</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n variants</source>
        <translation>
            <numerusform>%n varian</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n dipilih</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n due</source>
        <translation>
            <numerusform>%n jatuh tempo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Today %n decisions</source>
        <translation>
            <numerusform>Hari ini %n keputusan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n streams</source>
        <translation>
            <numerusform>%n kanal</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlaceLabel</name>
    <message>
        <source>Show the author, the post or the stream alone</source>
        <translation>Tampilkan hanya penulis, kiriman, atau kanal</translation>
    </message>
</context>
<context>
    <name>PostLine</name>
    <message>
        <source>Contest</source>
        <translation>Lomba</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>Salin alamat</translation>
    </message>
    <message>
        <source>The stream does not say under which post.</source>
        <translation>Kanal tidak menyebut di bawah kiriman mana.</translation>
    </message>
</context>
<context>
    <name>ProblemLine</name>
    <message>
        <source>line {n}</source>
        <translation>baris {n}</translation>
    </message>
    <message>
        <source>the whole rule</source>
        <translation>seluruh aturan</translation>
    </message>
</context>
<context>
    <name>ProgressPage</name>
    <message>
        <source>Stop keeps what was taken until then. Importing the same file again goes on from there.</source>
        <translation>Jika dihentikan, yang sudah diambil disimpan. Impor ulang berkas yang sama melanjutkan dari situ.</translation>
    </message>
</context>
<context>
    <name>QAbstractFileIconProvider</name>
    <message>
        <source>Folder</source>
        <translation>Folder</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Berkas</translation>
    </message>
    <message>
        <source>%1 File</source>
        <translation>Berkas %1</translation>
    </message>
</context>
<context>
    <name>QAbstractSpinBox</name>
    <message>
        <source>&amp;Select All</source>
        <translation>&amp;Pilih Semua</translation>
    </message>
    <message>
        <source>&amp;Step up</source>
        <translation>&amp;Naik</translation>
    </message>
    <message>
        <source>Step &amp;down</source>
        <translation>&amp;Turun</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>File &amp;name:</source>
        <translation>&amp;Nama berkas:</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Buka</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Simpan</translation>
    </message>
    <message>
        <source>&amp;Choose</source>
        <translation>&amp;Pilih</translation>
    </message>
    <message>
        <source>Directory:</source>
        <translation>Folder:</translation>
    </message>
    <message>
        <source>All Files (*)</source>
        <translation>Semua Berkas (*)</translation>
    </message>
    <message>
        <source>&amp;Look in:</source>
        <translation>&amp;Cari di:</translation>
    </message>
    <message>
        <source>Files of &amp;type:</source>
        <translation>&amp;Jenis berkas:</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Kembali</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Mundur</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Maju</translation>
    </message>
    <message>
        <source>Go forward</source>
        <translation>Maju</translation>
    </message>
    <message>
        <source>Parent Directory</source>
        <translation>Folder Induk</translation>
    </message>
    <message>
        <source>Go to the parent directory</source>
        <translation>Ke folder induk</translation>
    </message>
    <message>
        <source>Create New Folder</source>
        <translation>Buat Folder Baru</translation>
    </message>
    <message>
        <source>Create a New Folder</source>
        <translation>Buat folder baru</translation>
    </message>
    <message>
        <source>&amp;New Folder</source>
        <translation>Folder &amp;Baru</translation>
    </message>
    <message>
        <source>New Folder</source>
        <translation>Folder Baru</translation>
    </message>
    <message>
        <source>List View</source>
        <translation>Tampilan Daftar</translation>
    </message>
    <message>
        <source>Change to list view mode</source>
        <translation>Ubah ke tampilan daftar</translation>
    </message>
    <message>
        <source>Detail View</source>
        <translation>Tampilan Rincian</translation>
    </message>
    <message>
        <source>Change to detail view mode</source>
        <translation>Ubah ke tampilan rincian</translation>
    </message>
    <message>
        <source>Sidebar</source>
        <translation>Bilah sisi</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Berkas</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Ganti Nama</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Hapus</translation>
    </message>
    <message>
        <source>Show &amp;hidden files</source>
        <translation>Tampilkan berkas &amp;tersembunyi</translation>
    </message>
    <message>
        <source>%1 already exists.
Do you want to replace it?</source>
        <translation>%1 sudah ada.
Apakah Anda ingin menggantinya?</translation>
    </message>
</context>
<context>
    <name>QFileSystemModel</name>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Ukuran</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Jenis</translation>
    </message>
    <message>
        <source>Date Modified</source>
        <translation>Tanggal Diubah</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>Komputer</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Urungkan</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Ulangi</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Po&amp;tong</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Salin</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Tempel</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Hapus</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Pilih Semua</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Simpan</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Buka</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>&amp;Ya</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>&amp;Tidak</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Terapkan</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Atur Ulang</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Buang</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Urungkan</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Ulangi</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Po&amp;tong</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Salin</translation>
    </message>
    <message>
        <source>Copy &amp;Link Location</source>
        <translation>Salin &amp;Lokasi Tautan</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Tempel</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Hapus</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Pilih Semua</translation>
    </message>
</context>
<context>
    <name>QuestionRow</name>
    <message>
        <source>No answer yet</source>
        <translation>Belum ada jawaban</translation>
    </message>
    <message>
        <source>Answer for the team; the author does not see it</source>
        <translation>Jawaban untuk tim; penulis tidak melihatnya</translation>
    </message>
    <message>
        <source>Answer to “{question}”</source>
        <translation>Jawaban untuk “{question}”</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Jawab</translation>
    </message>
</context>
<context>
    <name>QuestionSheet</name>
    <message>
        <source>Before it is decided</source>
        <translation>Sebelum diputuskan</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Biarkan</translation>
    </message>
    <message>
        <source>The house wants a reason; its key decides, Enter takes the first:</source>
        <translation>Tim meminta alasan; tombolnya memutuskan, Enter memilih yang pertama:</translation>
    </message>
    <message>
        <source>because: {reason}</source>
        <translation>karena: {reason}</translation>
    </message>
</context>
<context>
    <name>QueueList</name>
    <message>
        <source>Comments of the queue</source>
        <translation>Komentar dalam antrean</translation>
    </message>
</context>
<context>
    <name>QueueName</name>
    <message>
        <source>Needs decision</source>
        <translation>Perlu keputusan</translation>
    </message>
    <message>
        <source>Spam</source>
        <translation>Spam</translation>
    </message>
    <message>
        <source>Bots</source>
        <translation>Bot</translation>
    </message>
    <message>
        <source>Prize-hunters</source>
        <translation>Pemburu hadiah</translation>
    </message>
    <message>
        <source>Negative</source>
        <translation>Negatif</translation>
    </message>
    <message>
        <source>Coarse language</source>
        <translation>Bahasa kasar</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Pertanyaan</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Semuanya</translation>
    </message>
    <message>
        <source>Assigned to me</source>
        <translation>Ditugaskan ke saya</translation>
    </message>
    <message>
        <source>Escalated</source>
        <translation>Dieskalasi</translation>
    </message>
    <message>
        <source>Snoozed</source>
        <translation>Ditunda</translation>
    </message>
    <message>
        <source>Campaigns</source>
        <translation>Kampanye</translation>
    </message>
    <message>
        <source>Teach me</source>
        <translation>Ajari saya</translation>
    </message>
    <message>
        <source>All comments</source>
        <translation>Semua komentar</translation>
    </message>
</context>
<context>
    <name>RangeDialog</name>
    <message>
        <source>From</source>
        <translation>Dari</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Sampai</translation>
    </message>
</context>
<context>
    <name>Reason</name>
    <message>
        <source>Advertising</source>
        <translation>Iklan</translation>
    </message>
    <message>
        <source>Gambling</source>
        <translation>Judi</translation>
    </message>
    <message>
        <source>Scam</source>
        <translation>Penipuan</translation>
    </message>
    <message>
        <source>Phishing</source>
        <translation>Phishing</translation>
    </message>
    <message>
        <source>Bot</source>
        <translation>Bot</translation>
    </message>
    <message>
        <source>Prize-hunting</source>
        <translation>Berburu hadiah</translation>
    </message>
    <message>
        <source>Vote boosting</source>
        <translation>Mendongkrak suara</translation>
    </message>
    <message>
        <source>Insult</source>
        <translation>Hinaan</translation>
    </message>
    <message>
        <source>Coarse language</source>
        <translation>Bahasa kasar</translation>
    </message>
    <message>
        <source>Threat</source>
        <translation>Ancaman</translation>
    </message>
    <message>
        <source>Personal data</source>
        <translation>Data pribadi</translation>
    </message>
    <message>
        <source>Off topic</source>
        <translation>Di luar topik</translation>
    </message>
    <message>
        <source>Complaint</source>
        <translation>Keluhan</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Pertanyaan</translation>
    </message>
    <message>
        <source>Praise</source>
        <translation>Pujian</translation>
    </message>
    <message>
        <source>Fine</source>
        <translation>Wajar</translation>
    </message>
</context>
<context>
    <name>ReasonKeys</name>
    <message>
        <source>Reasons</source>
        <translation>Alasan</translation>
    </message>
    <message>
        <source>suggested</source>
        <translation>disarankan</translation>
    </message>
</context>
<context>
    <name>Reasons</name>
    <message>
        <source>No reason of my own</source>
        <translation>Tanpa alasan sendiri</translation>
    </message>
    <message>
        <source>because: {reason}</source>
        <translation>karena: {reason}</translation>
    </message>
</context>
<context>
    <name>Refusals</name>
    <message>
        <source>The comment is in no campaign</source>
        <translation>Komentar tidak termasuk kampanye</translation>
    </message>
    <message>
        <source>The comment stands under no post</source>
        <translation>Komentar tidak berada di bawah kiriman</translation>
    </message>
    <message>
        <source>The comment is open</source>
        <translation>Komentar terbuka</translation>
    </message>
    <message>
        <source>The comment is closed: reopen it first</source>
        <translation>Komentar sudah selesai: buka lagi dulu</translation>
    </message>
    <message>
        <source>The comment is escalated already</source>
        <translation>Komentar sudah dieskalasi</translation>
    </message>
    <message>
        <source>The comment is snoozed</source>
        <translation>Komentar sedang ditunda</translation>
    </message>
    <message>
        <source>Everybody sees the comment</source>
        <translation>Semua orang melihat komentar</translation>
    </message>
    <message>
        <source>Nobody is named as its author</source>
        <translation>Penulisnya tidak disebut</translation>
    </message>
    <message>
        <source>The author is banned already</source>
        <translation>Penulis sudah diblokir</translation>
    </message>
    <message>
        <source>The author is not banned</source>
        <translation>Penulis tidak diblokir</translation>
    </message>
</context>
<context>
    <name>Remedies</name>
    <message>
        <source>Try again</source>
        <translation>Coba lagi</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Buka folder</translation>
    </message>
    <message>
        <source>Choose another file…</source>
        <translation>Pilih berkas lain…</translation>
    </message>
    <message>
        <source>Change keys</source>
        <translation>Ubah tombol</translation>
    </message>
    <message>
        <source>Look at the models</source>
        <translation>Lihat model</translation>
    </message>
</context>
<context>
    <name>Replies</name>
    <message>
        <source>the author&apos;s name</source>
        <translation>nama penulis</translation>
    </message>
    <message>
        <source>the author&apos;s first name</source>
        <translation>nama depan penulis</translation>
    </message>
    <message>
        <source>the brand</source>
        <translation>merek</translation>
    </message>
    <message>
        <source>the stream</source>
        <translation>kanal</translation>
    </message>
    <message>
        <source>the post&apos;s title</source>
        <translation>judul kiriman</translation>
    </message>
    <message>
        <source>the post&apos;s address</source>
        <translation>alamat kiriman</translation>
    </message>
    <message>
        <source>the moderator&apos;s name</source>
        <translation>nama moderator</translation>
    </message>
    <message>
        <source>the brand&apos;s signature</source>
        <translation>tanda tangan merek</translation>
    </message>
    <message>
        <source>{name} of the brand</source>
        <translation>{name} milik merek</translation>
    </message>
    <message>
        <source>Filled in: {variable}</source>
        <translation>Terisi: {variable}</translation>
    </message>
    <message>
        <source>Filled in</source>
        <translation>Terisi</translation>
    </message>
    <message>
        <source>Blank: {question}. Type to fill it in.</source>
        <translation>Isian: {question}. Ketik untuk mengisi.</translation>
    </message>
    <message>
        <source>Filled in: {variables}</source>
        <translation>Terisi: {variables}</translation>
    </message>
    <message>
        <source>{blanks} left: {questions}</source>
        <translation>{blanks} tersisa: {questions}</translation>
    </message>
    <message>
        <source>×{n}</source>
        <translation>×{n}</translation>
    </message>
    <message>
        <source>Prepared by rule “{rule}”</source>
        <translation>Disiapkan aturan “{rule}”</translation>
    </message>
    <message>
        <source>Prepared by a rule</source>
        <translation>Disiapkan aturan</translation>
    </message>
    <message>
        <source>A reply by {who} waits for a lead</source>
        <translation>Balasan {who} menunggu ketua tim</translation>
    </message>
    <message>
        <source>{sentence} For example: {sample}</source>
        <translation>{sentence} Misalnya: {sample}</translation>
    </message>
    <message>
        <source>line {n}</source>
        <translation>baris {n}</translation>
    </message>
    <message>
        <source>{place}: {sentence}</source>
        <translation>{place}: {sentence}</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Terkirim</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Terakhir</translation>
    </message>
    <message>
        <source>Author wrote again</source>
        <translation>Penulis menulis lagi</translation>
    </message>
    <message>
        <source>Escalated after it</source>
        <translation>Dieskalasi setelahnya</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>Tuntas</translation>
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
        <translation>{version}, dihapus oleh {who}</translation>
    </message>
</context>
<context>
    <name>RepliesList</name>
    <message>
        <source>Find a reply</source>
        <translation>Cari templat</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Folder</translation>
    </message>
    <message>
        <source>All folders</source>
        <translation>Semua folder</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>All tags</source>
        <translation>Semua tag</translation>
    </message>
    <message>
        <source>Canned replies</source>
        <translation>Templat balasan</translation>
    </message>
    <message>
        <source>No canned reply fits that</source>
        <translation>Tidak ada templat yang cocok</translation>
    </message>
    <message>
        <source>not saved</source>
        <translation>belum disimpan</translation>
    </message>
    <message>
        <source>A new reply</source>
        <translation>Templat baru</translation>
    </message>
</context>
<context>
    <name>RepliesPage</name>
    <message>
        <source>New reply</source>
        <translation>Templat baru</translation>
    </message>
    <message>
        <source>Replies</source>
        <translation>Balasan</translation>
    </message>
    <message>
        <source>Taking replies in</source>
        <translation>Mengambil templat</translation>
    </message>
    <message>
        <source>Approval</source>
        <translation>Persetujuan</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Impor…</translation>
    </message>
    <message>
        <source>Canned replies are found by / in the reply box, and filled in for the comment.</source>
        <translation>Templat dicari dengan / di kotak balasan, lalu diisi sesuai komentarnya.</translation>
    </message>
    <message>
        <source>No replies yet</source>
        <translation>Belum ada templat</translation>
    </message>
    <message>
        <source>Kept /{shortcut}</source>
        <translation>/{shortcut} disimpan</translation>
    </message>
    <message>
        <source>Deleted /{shortcut}</source>
        <translation>/{shortcut} dihapus</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>Kembalikan</translation>
    </message>
    <message>
        <source>Exported {replies} to {file}</source>
        <translation>{replies} diekspor ke {file}</translation>
    </message>
</context>
<context>
    <name>RepliesWaiting</name>
    <message>
        <source>Replies by new templates wait for a lead</source>
        <translation>Balasan dari templat baru menunggu ketua tim</translation>
    </message>
    <message>
        <source>Nothing waits.</source>
        <translation>Tidak ada yang menunggu.</translation>
    </message>
    <message>
        <source>Nothing waits: replies go out at once.</source>
        <translation>Tidak ada yang menunggu: balasan langsung dikirim.</translation>
    </message>
    <message>
        <source>New template · /{shortcut}</source>
        <translation>Templat baru · /{shortcut}</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Buka</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Setujui</translation>
    </message>
    <message>
        <source>Open /{shortcut}</source>
        <translation>Buka /{shortcut}</translation>
    </message>
    <message>
        <source>Approve /{shortcut}</source>
        <translation>Setujui /{shortcut}</translation>
    </message>
    <message>
        <source>A template is new until a lead has approved it.</source>
        <translation>Templat dianggap baru sampai disetujui ketua tim.</translation>
    </message>
</context>
<context>
    <name>ReplyAside</name>
    <message>
        <source>Language of the reply</source>
        <translation>Bahasa balasan</translation>
    </message>
    <message>
        <source>Length: {length}</source>
        <translation>Panjang: {length}</translation>
    </message>
</context>
<context>
    <name>ReplyChoices</name>
    <message>
        <source>Canned replies</source>
        <translation>Templat balasan</translation>
    </message>
    <message>
        <source>No canned reply fits that</source>
        <translation>Tidak ada templat yang cocok</translation>
    </message>
</context>
<context>
    <name>ReplyComposer</name>
    <message>
        <source>Discard</source>
        <translation>Buang</translation>
    </message>
    <message>
        <source>Write a reply, or type / for a canned one</source>
        <translation>Tulis balasan, atau ketik / untuk templat</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Balasan</translation>
    </message>
    <message>
        <source>Reply · {shortcuts}</source>
        <translation>Balasan · {shortcuts}</translation>
    </message>
    <message>
        <source>{first} · {legend}</source>
        <translation>{first} · {legend}</translation>
    </message>
    <message>
        <source>There is nothing to send yet.</source>
        <translation>Belum ada yang bisa dikirim.</translation>
    </message>
</context>
<context>
    <name>ReplyDesk</name>
    <message>
        <source>Approve</source>
        <translation>Setujui</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplikat</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Hapus</translation>
    </message>
    <message>
        <source>Throw away what was changed?</source>
        <translation>Buang perubahan?</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>Buang</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Jangan buang</translation>
    </message>
    <message>
        <source>not saved</source>
        <translation>belum disimpan</translation>
    </message>
    <message>
        <source>waits for a lead</source>
        <translation>menunggu ketua tim</translation>
    </message>
    <message>
        <source>v{n}</source>
        <translation>v{n}</translation>
    </message>
    <message>
        <source>New reply</source>
        <translation>Templat baru</translation>
    </message>
    <message>
        <source>{title} (copy)</source>
        <translation>{title} (salinan)</translation>
    </message>
</context>
<context>
    <name>ReplyEditor</name>
    <message>
        <source>Save</source>
        <translation>Simpan</translation>
    </message>
    <message>
        <source>Throw changes away</source>
        <translation>Buang perubahan</translation>
    </message>
    <message>
        <source>Throw it away</source>
        <translation>Buang</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Ke sana</translation>
    </message>
    <message>
        <source>Text in {language}</source>
        <translation>Teks dalam {language}</translation>
    </message>
    <message>
        <source>Nothing in {language} yet</source>
        <translation>Belum ada dalam {language}</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Judul</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>Untuk apa</translation>
    </message>
    <message>
        <source>Shortcut, typed after /</source>
        <translation>Pintasan, diketik setelah /</translation>
    </message>
    <message>
        <source>late-delivery</source>
        <translation>kirim-telat</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Folder</translation>
    </message>
    <message>
        <source>delivery/late</source>
        <translation>pengiriman/telat</translation>
    </message>
    <message>
        <source>Tags, with commas between them</source>
        <translation>Tag, dipisah koma</translation>
    </message>
    <message>
        <source>complaint, sorry</source>
        <translation>keluhan, maaf</translation>
    </message>
</context>
<context>
    <name>ReplyFoot</name>
    <message>
        <source>Send reply</source>
        <translation>Kirim balasan</translation>
    </message>
    <message>
        <source>Send to a lead</source>
        <translation>Kirim ke ketua tim</translation>
    </message>
    <message>
        <source>Send anyway</source>
        <translation>Tetap kirim</translation>
    </message>
</context>
<context>
    <name>ReplyObjections</name>
    <message>
        <source>Objections to the reply</source>
        <translation>Keberatan atas balasan</translation>
    </message>
    <message>
        <source>Show where</source>
        <translation>Tunjukkan</translation>
    </message>
    <message>
        <source>Show where: {sentence}</source>
        <translation>Tunjukkan: {sentence}</translation>
    </message>
    <message>
        <source>Waits</source>
        <translation>Menunggu</translation>
    </message>
    <message>
        <source>Stops</source>
        <translation>Menghalangi</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Periksa lagi</translation>
    </message>
</context>
<context>
    <name>ReplyPreview</name>
    <message>
        <source>Preview</source>
        <translation>Pratinjau</translation>
    </message>
    <message>
        <source>Filled in for</source>
        <translation>Diisi untuk</translation>
    </message>
    <message>
        <source>Invented people</source>
        <translation>Orang rekaan</translation>
    </message>
    <message>
        <source>As for an author without a name</source>
        <translation>Seperti untuk penulis tanpa nama</translation>
    </message>
    <message>
        <source>The open comment, by {author}</source>
        <translation>Komentar yang terbuka, oleh {author}</translation>
    </message>
    <message>
        <source>Preview · {language}</source>
        <translation>Pratinjau · {language}</translation>
    </message>
    <message>
        <source>There is nothing to show until the mistake is mended.</source>
        <translation>Belum ada yang bisa ditampilkan sampai kesalahannya diperbaiki.</translation>
    </message>
    <message>
        <source>{lengths}: too long</source>
        <translation>{lengths}: terlalu panjang</translation>
    </message>
</context>
<context>
    <name>ReplyUse</name>
    <message>
        <source>Use</source>
        <translation>Pemakaian</translation>
    </message>
    <message>
        <source>Nobody has sent it yet.</source>
        <translation>Belum ada yang mengirimnya.</translation>
    </message>
</context>
<context>
    <name>ReplyVersions</name>
    <message>
        <source>Versions</source>
        <translation>Versi</translation>
    </message>
    <message>
        <source>See</source>
        <translation>Lihat</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Kembalikan</translation>
    </message>
    <message>
        <source>See {version}</source>
        <translation>Lihat {version}</translation>
    </message>
    <message>
        <source>Bring {version} back</source>
        <translation>Kembalikan {version}</translation>
    </message>
</context>
<context>
    <name>Replying</name>
    <message>
        <source>A reply was not sent and waits at its comment. {why}</source>
        <translation>Balasan tidak terkirim dan menunggu di komentarnya. {why}</translation>
    </message>
</context>
<context>
    <name>Role</name>
    <message>
        <source>Moderator</source>
        <translation>Moderator</translation>
    </message>
    <message>
        <source>Team lead</source>
        <translation>Ketua tim</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administrator</translation>
    </message>
</context>
<context>
    <name>RuleAnswers</name>
    <message>
        <source>holds</source>
        <translation>terpenuhi</translation>
    </message>
    <message>
        <source>does not hold</source>
        <translation>tidak terpenuhi</translation>
    </message>
</context>
<context>
    <name>RuleDays</name>
    <message>
        <source>Caught by day</source>
        <translation>Terjaring per hari</translation>
    </message>
</context>
<context>
    <name>RuleEditor</name>
    <message>
        <source>Form</source>
        <translation>Formulir</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Teks</translation>
    </message>
    <message>
        <source>New rule</source>
        <translation>Aturan baru</translation>
    </message>
</context>
<context>
    <name>RuleEvents</name>
    <message>
        <source>Which queue, as a filter</source>
        <translation>Antrean mana, sebagai filter</translation>
    </message>
    <message>
        <source>in</source>
        <translation>di</translation>
    </message>
</context>
<context>
    <name>RuleFigures</name>
    <message>
        <source>Would have caught</source>
        <translation>Akan terjaring</translation>
    </message>
    <message>
        <source>{rule}: would have caught</source>
        <translation>{rule}: akan terjaring</translation>
    </message>
    <message>
        <source>Caught</source>
        <translation>Terjaring</translation>
    </message>
    <message>
        <source>{rule}: caught</source>
        <translation>{rule}: terjaring</translation>
    </message>
    <message>
        <source>Newly caught against v{version}</source>
        <translation>Baru terjaring dibanding v{version}</translation>
    </message>
    <message>
        <source>{rule}: newly caught</source>
        <translation>{rule}: baru terjaring</translation>
    </message>
    <message>
        <source>Freed against v{version}</source>
        <translation>Terlepas dibanding v{version}</translation>
    </message>
    <message>
        <source>{rule}: freed</source>
        <translation>{rule}: terlepas</translation>
    </message>
    <message>
        <source>People decided otherwise</source>
        <translation>Orang memutuskan berbeda</translation>
    </message>
    <message>
        <source>{rule}: people decided otherwise</source>
        <translation>{rule}: orang memutuskan berbeda</translation>
    </message>
    <message>
        <source>Time saved</source>
        <translation>Waktu dihemat</translation>
    </message>
    <message>
        <source>Work added</source>
        <translation>Kerja tambahan</translation>
    </message>
    <message>
        <source>Open these comments</source>
        <translation>Buka komentar ini</translation>
    </message>
</context>
<context>
    <name>RuleFiles</name>
    <message>
        <source>Bring rules in</source>
        <translation>Ambil aturan</translation>
    </message>
    <message>
        <source>Write all rules to a folder</source>
        <translation>Tulis semua aturan ke folder</translation>
    </message>
</context>
<context>
    <name>RuleForm</name>
    <message>
        <source>Form of the rule</source>
        <translation>Formulir aturan</translation>
    </message>
    <message>
        <source>{why} The form cannot be drawn before that is mended under Text.</source>
        <translation>{why} Formulir tidak bisa ditampilkan sebelum itu diperbaiki di Teks.</translation>
    </message>
    <message>
        <source>Add an action</source>
        <translation>Tambah tindakan</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Maka</translation>
    </message>
</context>
<context>
    <name>RuleProblems</name>
    <message>
        <source>What is wrong</source>
        <translation>Yang salah</translation>
    </message>
</context>
<context>
    <name>RuleSentences</name>
    <message>
        <source>{n} of {total}</source>
        <translation>{n} dari {total}</translation>
    </message>
    <message>
        <source>none (0 of {total})</source>
        <translation>tidak ada (0 dari {total})</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>tidak ditemukan</translation>
    </message>
    <message>
        <source>not asked yet</source>
        <translation>belum diperiksa</translation>
    </message>
    <message>
        <source>{caught} · {share} otherwise</source>
        <translation>{caught} · {share} berbeda</translation>
    </message>
    <message>
        <source>not kept yet</source>
        <translation>belum disimpan</translation>
    </message>
    <message>
        <source>It conflicts with another rule.</source>
        <translation>Bertentangan dengan aturan lain.</translation>
    </message>
    <message>
        <source>⚠ stopped</source>
        <translation>⚠ dihentikan</translation>
    </message>
    <message>
        <source>⚠ conflict</source>
        <translation>⚠ konflik</translation>
    </message>
    <message>
        <source>{days}: {n} caught</source>
        <translation>{days}: {n} terjaring</translation>
    </message>
    <message>
        <source>, {n} decided otherwise</source>
        <translation>, {n} diputuskan berbeda</translation>
    </message>
    <message>
        <source>Most on {day}</source>
        <translation>Terbanyak pada {day}</translation>
    </message>
    <message>
        <source>{n} min</source>
        <translation>{n} mnt</translation>
    </message>
    <message>
        <source>{h} h {n} min</source>
        <translation>{h} jam {n} mnt</translation>
    </message>
    <message>
        <source>nobody decided yet</source>
        <translation>belum ada keputusan</translation>
    </message>
    <message>
        <source>{n} of {total} ({share})</source>
        <translation>{n} dari {total} ({share})</translation>
    </message>
    <message>
        <source>last {n} days</source>
        <translation>{n} hari terakhir</translation>
    </message>
    <message>
        <source>all time</source>
        <translation>sepanjang waktu</translation>
    </message>
    <message>
        <source>{n} s</source>
        <translation>{n} dtk</translation>
    </message>
    <message>
        <source>under 0.1 s</source>
        <translation>di bawah 0,1 dtk</translation>
    </message>
    <message>
        <source>v{version} put back by itself: {why}</source>
        <translation>v{version} dikembalikan otomatis: {why}</translation>
    </message>
    <message>
        <source>v{version} {state}, {who}</source>
        <translation>v{version} {state}, {who}</translation>
    </message>
    <message>
        <source>today {clock}</source>
        <translation>hari ini {clock}</translation>
    </message>
</context>
<context>
    <name>RuleState</name>
    <message>
        <source>Draft</source>
        <translation>Draf</translation>
    </message>
    <message>
        <source>Shadow</source>
        <translation>Bayangan</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>Aktif</translation>
    </message>
    <message>
        <source>Retired</source>
        <translation>Pensiun</translation>
    </message>
</context>
<context>
    <name>RuleText</name>
    <message>
        <source>Text of the rule</source>
        <translation>Teks aturan</translation>
    </message>
    <message>
        <source>Something is wrong in line {lines}</source>
        <translation>Ada yang salah di baris {lines}</translation>
    </message>
</context>
<context>
    <name>RuleWords</name>
    <message>
        <source>{span} and more</source>
        <translation>{span} lebih</translation>
    </message>
    <message>
        <source>{flag} {score}, raised</source>
        <translation>{flag} {score}, ditandai</translation>
    </message>
    <message>
        <source>{flag} {score}, not raised</source>
        <translation>{flag} {score}, tidak ditandai</translation>
    </message>
    <message>
        <source>links: {measure}</source>
        <translation>tautan: {measure}</translation>
    </message>
    <message>
        <source>characters: {measure}</source>
        <translation>karakter: {measure}</translation>
    </message>
    <message>
        <source>people mentioned: {measure}</source>
        <translation>orang disebut: {measure}</translation>
    </message>
    <message>
        <source>copies: {measure}</source>
        <translation>salinan: {measure}</translation>
    </message>
    <message>
        <source>priority: {measure}</source>
        <translation>prioritas: {measure}</translation>
    </message>
    <message>
        <source>author&apos;s comments: {measure}</source>
        <translation>komentar penulis: {measure}</translation>
    </message>
    <message>
        <source>author&apos;s hidden: {measure}</source>
        <translation>disembunyikan dari penulis: {measure}</translation>
    </message>
    <message>
        <source>the word {found}</source>
        <translation>kata {found}</translation>
    </message>
    <message>
        <source>none of the words of its list ({n})</source>
        <translation>tidak ada kata dari daftarnya ({n})</translation>
    </message>
    <message>
        <source>the phrase {found}</source>
        <translation>frasa {found}</translation>
    </message>
    <message>
        <source>the phrase is not there</source>
        <translation>frasa tidak ditemukan</translation>
    </message>
    <message>
        <source>the pattern in {found}</source>
        <translation>pola dalam {found}</translation>
    </message>
    <message>
        <source>the pattern is not there</source>
        <translation>pola tidak ditemukan</translation>
    </message>
    <message>
        <source>domain: {found}</source>
        <translation>domain: {found}</translation>
    </message>
    <message>
        <source>domain: {found}, not {wanted}</source>
        <translation>domain: {found}, bukan {wanted}</translation>
    </message>
    <message>
        <source>no link to any domain</source>
        <translation>tidak ada tautan ke domain mana pun</translation>
    </message>
    <message>
        <source>language: {language}</source>
        <translation>bahasa: {language}</translation>
    </message>
    <message>
        <source>language: {language}, not {wanted}</source>
        <translation>bahasa: {language}, bukan {wanted}</translation>
    </message>
    <message>
        <source>platform: {name}</source>
        <translation>platform: {name}</translation>
    </message>
    <message>
        <source>platform: {name}, not {wanted}</source>
        <translation>platform: {name}, bukan {wanted}</translation>
    </message>
    <message>
        <source>status: {status}</source>
        <translation>status: {status}</translation>
    </message>
    <message>
        <source>status: {status}, not {wanted}</source>
        <translation>status: {status}, bukan {wanted}</translation>
    </message>
    <message>
        <source>day: {day}</source>
        <translation>hari: {day}</translation>
    </message>
    <message>
        <source>day: {day}, not {wanted}</source>
        <translation>hari: {day}, bukan {wanted}</translation>
    </message>
    <message>
        <source>stream: {name}, not {wanted}</source>
        <translation>kanal: {name}, bukan {wanted}</translation>
    </message>
    <message>
        <source>stream: {name}</source>
        <translation>kanal: {name}</translation>
    </message>
    <message>
        <source>brand: {name}, not {wanted}</source>
        <translation>merek: {name}, bukan {wanted}</translation>
    </message>
    <message>
        <source>brand: {name}</source>
        <translation>merek: {name}</translation>
    </message>
    <message>
        <source>{found} in the post&apos;s title</source>
        <translation>{found} di judul kiriman</translation>
    </message>
    <message>
        <source>the post is not about it</source>
        <translation>kiriman tidak tentang itu</translation>
    </message>
    <message>
        <source>under a contest</source>
        <translation>di bawah lomba</translation>
    </message>
    <message>
        <source>under no contest</source>
        <translation>tidak di bawah lomba</translation>
    </message>
    <message>
        <source>the author is banned</source>
        <translation>penulis diblokir</translation>
    </message>
    <message>
        <source>the author is not banned</source>
        <translation>penulis tidak diblokir</translation>
    </message>
    <message>
        <source>first comment here {ago} ago {sign} {limit}</source>
        <translation>komentar pertama di sini {ago} lalu {sign} {limit}</translation>
    </message>
    <message>
        <source>first comment here: not known</source>
        <translation>komentar pertama di sini: tidak diketahui</translation>
    </message>
    <message>
        <source>account made {ago} ago {sign} {limit}</source>
        <translation>akun dibuat {ago} lalu {sign} {limit}</translation>
    </message>
    <message>
        <source>account made: not known</source>
        <translation>akun dibuat: tidak diketahui</translation>
    </message>
    <message>
        <source>decided: {action}</source>
        <translation>diputuskan: {action}</translation>
    </message>
    <message>
        <source>decided: {action}, {ago} ago {sign} {limit}</source>
        <translation>diputuskan: {action}, {ago} lalu {sign} {limit}</translation>
    </message>
    <message>
        <source>not decided: {wanted}</source>
        <translation>tidak diputuskan: {wanted}</translation>
    </message>
    <message>
        <source>{now} is within {hours}</source>
        <translation>{now} termasuk {hours}</translation>
    </message>
    <message>
        <source>{now} is not within {hours}</source>
        <translation>{now} di luar {hours}</translation>
    </message>
    <message>
        <source>the time is over</source>
        <translation>waktunya sudah habis</translation>
    </message>
    <message>
        <source>in business hours</source>
        <translation>di dalam jam kerja</translation>
    </message>
    <message>
        <source>out of business hours</source>
        <translation>di luar jam kerja</translation>
    </message>
    <message>
        <source>{name}: add a word</source>
        <translation>{name}: tambah kata</translation>
    </message>
    <message>
        <source>add…</source>
        <translation>tambah…</translation>
    </message>
    <message>
        <source>Take this word out</source>
        <translation>Hapus kata ini</translation>
    </message>
    <message>
        <source>Word {word}, take it out</source>
        <translation>Kata {word}, hapus</translation>
    </message>
</context>
<context>
    <name>Rules</name>
    <message>
        <source>flag</source>
        <translation>tanda</translation>
    </message>
    <message>
        <source>words</source>
        <translation>kata</translation>
    </message>
    <message>
        <source>phrase</source>
        <translation>frasa</translation>
    </message>
    <message>
        <source>pattern</source>
        <translation>pola</translation>
    </message>
    <message>
        <source>links, more than</source>
        <translation>tautan, lebih dari</translation>
    </message>
    <message>
        <source>link to</source>
        <translation>tautan ke</translation>
    </message>
    <message>
        <source>language</source>
        <translation>bahasa</translation>
    </message>
    <message>
        <source>platform</source>
        <translation>platform</translation>
    </message>
    <message>
        <source>stream</source>
        <translation>kanal</translation>
    </message>
    <message>
        <source>brand</source>
        <translation>merek</translation>
    </message>
    <message>
        <source>author</source>
        <translation>penulis</translation>
    </message>
    <message>
        <source>copies, at least</source>
        <translation>salinan, minimal</translation>
    </message>
    <message>
        <source>under a contest</source>
        <translation>di bawah lomba</translation>
    </message>
    <message>
        <source>author first seen within</source>
        <translation>penulis pertama terlihat dalam</translation>
    </message>
    <message>
        <source>account younger than</source>
        <translation>akun lebih muda dari</translation>
    </message>
    <message>
        <source>author is banned</source>
        <translation>penulis diblokir</translation>
    </message>
    <message>
        <source>hidden before, at least</source>
        <translation>pernah disembunyikan, minimal</translation>
    </message>
    <message>
        <source>day of the week</source>
        <translation>hari</translation>
    </message>
    <message>
        <source>time of day, from</source>
        <translation>jam, mulai</translation>
    </message>
    <message>
        <source>business hours</source>
        <translation>jam kerja</translation>
    </message>
    <message>
        <source>decided before</source>
        <translation>sudah diputuskan</translation>
    </message>
    <message>
        <source>post</source>
        <translation>kiriman</translation>
    </message>
    <message>
        <source>mentions, more than</source>
        <translation>sebutan, lebih dari</translation>
    </message>
    <message>
        <source>priority, at least</source>
        <translation>prioritas, minimal</translation>
    </message>
    <message>
        <source>status</source>
        <translation>status</translation>
    </message>
    <message>
        <source>at least</source>
        <translation>minimal</translation>
    </message>
    <message>
        <source>as written</source>
        <translation>persis tertulis</translation>
    </message>
    <message>
        <source>words between, at most</source>
        <translation>kata di antaranya, maksimal</translation>
    </message>
    <message>
        <source>counts as known from, comments</source>
        <translation>dianggap dikenal mulai, komentar</translation>
    </message>
    <message>
        <source>until</source>
        <translation>sampai</translation>
    </message>
    <message>
        <source>characters, more than</source>
        <translation>karakter, lebih dari</translation>
    </message>
    <message>
        <source>no longer ago than</source>
        <translation>tidak lebih lama dari</translation>
    </message>
    <message>
        <source>by</source>
        <translation>oleh</translation>
    </message>
    <message>
        <source>to</source>
        <translation>ke</translation>
    </message>
    <message>
        <source>path</source>
        <translation>jalur</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>alasan</translation>
    </message>
    <message>
        <source>among</source>
        <translation>di antara</translation>
    </message>
    <message>
        <source>whose turn</source>
        <translation>giliran siapa</translation>
    </message>
    <message>
        <source>queue</source>
        <translation>antrean</translation>
    </message>
    <message>
        <source>whom</source>
        <translation>kepada</translation>
    </message>
    <message>
        <source>text</source>
        <translation>teks</translation>
    </message>
    <message>
        <source>for</source>
        <translation>selama</translation>
    </message>
    <message>
        <source>add</source>
        <translation>tambah</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nama</translation>
    </message>
    <message>
        <source>due within</source>
        <translation>dalam waktu</translation>
    </message>
    <message>
        <source>to the number</source>
        <translation>ke angka</translation>
    </message>
    <message>
        <source>a comment arrives</source>
        <translation>komentar masuk</translation>
    </message>
    <message>
        <source>a comment is edited</source>
        <translation>komentar disunting</translation>
    </message>
    <message>
        <source>a flag is raised</source>
        <translation>tanda muncul</translation>
    </message>
    <message>
        <source>somebody answers in the thread</source>
        <translation>ada yang menjawab di utas</translation>
    </message>
    <message>
        <source>time has passed</source>
        <translation>waktu berlalu</translation>
    </message>
    <message>
        <source>a person has decided</source>
        <translation>orang memutuskan</translation>
    </message>
    <message>
        <source>a queue grows too long</source>
        <translation>antrean terlalu panjang</translation>
    </message>
    <message>
        <source>all of these hold</source>
        <translation>semua ini terpenuhi</translation>
    </message>
    <message>
        <source>any of these holds</source>
        <translation>salah satu terpenuhi</translation>
    </message>
    <message>
        <source>none of these holds</source>
        <translation>tak satu pun terpenuhi</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>tidak diketahui</translation>
    </message>
    <message>
        <source>anybody</source>
        <translation>siapa saja</translation>
    </message>
    <message>
        <source>a person</source>
        <translation>orang</translation>
    </message>
    <message>
        <source>a rule</source>
        <translation>aturan</translation>
    </message>
    <message>
        <source>in turn</source>
        <translation>bergiliran</translation>
    </message>
    <message>
        <source>by load</source>
        <translation>menurut beban</translation>
    </message>
    <message>
        <source>new</source>
        <translation>baru</translation>
    </message>
    <message>
        <source>known</source>
        <translation>dikenal</translation>
    </message>
    <message>
        <source>banned</source>
        <translation>diblokir</translation>
    </message>
    <message>
        <source>lead</source>
        <translation>ketua tim</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>Senin</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>Selasa</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>Rabu</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation>Kamis</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>Jumat</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>Sabtu</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>Minggu</translation>
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
        <translation>Aturan baru</translation>
    </message>
    <message>
        <source>Only a lead may change rules.</source>
        <translation>Hanya ketua tim yang boleh mengubah aturan.</translation>
    </message>
    <message>
        <source>Something is wrong with it still.</source>
        <translation>Masih ada yang salah di dalamnya.</translation>
    </message>
    <message>
        <source>Keep the text first.</source>
        <translation>Simpan teksnya dulu.</translation>
    </message>
    <message>
        <source>It is stopped: mend it first.</source>
        <translation>Aturan dihentikan: perbaiki dulu.</translation>
    </message>
</context>
<context>
    <name>RulesFoot</name>
    <message>
        <source>Not kept yet; it stays here when you leave the page.</source>
        <translation>Belum disimpan; tetap di sini saat Anda meninggalkan halaman.</translation>
    </message>
    <message>
        <source>Throw away…</source>
        <translation>Buang…</translation>
    </message>
    <message>
        <source>Keep as v{version}</source>
        <translation>Simpan sebagai v{version}</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Simpan</translation>
    </message>
    <message>
        <source>Keep as a new rule</source>
        <translation>Simpan sebagai aturan baru</translation>
    </message>
    <message>
        <source>This is v{version}, as it was on {when}.</source>
        <translation>Ini v{version}, seperti pada {when}.</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>Kembalikan</translation>
    </message>
    <message>
        <source>Back to the newest</source>
        <translation>Ke yang terbaru</translation>
    </message>
    <message>
        <source>What you have written here will be gone. There is no way back.</source>
        <translation>Yang Anda tulis di sini akan hilang. Tidak bisa dikembalikan.</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>Buang</translation>
    </message>
</context>
<context>
    <name>RulesHead</name>
    <message>
        <source>New rule</source>
        <translation>Aturan baru</translation>
    </message>
    <message>
        <source>More about rules</source>
        <translation>Lainnya tentang aturan</translation>
    </message>
    <message>
        <source>Bring in from files…</source>
        <translation>Ambil dari berkas…</translation>
    </message>
    <message>
        <source>Write all to a folder…</source>
        <translation>Tulis semua ke folder…</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Aturan</translation>
    </message>
    <message>
        <source>An empty rule</source>
        <translation>Aturan kosong</translation>
    </message>
</context>
<context>
    <name>RulesList</name>
    <message>
        <source>Rules, in the order in which they are asked</source>
        <translation>Aturan, menurut urutan pemeriksaan</translation>
    </message>
</context>
<context>
    <name>RulesPage</name>
    <message>
        <source>Only a lead may change rules.</source>
        <translation>Hanya ketua tim yang boleh mengubah aturan.</translation>
    </message>
    <message>
        <source>The rule</source>
        <translation>Aturan</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Yang dilakukannya</translation>
    </message>
</context>
<context>
    <name>RulesShelf</name>
    <message>
        <source>New rule</source>
        <translation>Aturan baru</translation>
    </message>
</context>
<context>
    <name>RulesWork</name>
    <message>
        <source>Kept “{name}” as v{version}</source>
        <translation>“{name}” disimpan sebagai v{version}</translation>
    </message>
    <message>
        <source>“{name}”: {state}</source>
        <translation>“{name}”: {state}</translation>
    </message>
    <message>
        <source>The rules are in</source>
        <translation>Aturan sudah diambil</translation>
    </message>
    <message>
        <source>The rules are in {folder}</source>
        <translation>Aturan ada di {folder}</translation>
    </message>
</context>
<context>
    <name>SavedViews</name>
    <message>
        <source>This view is not there any more.</source>
        <translation>Tampilan ini sudah tidak ada.</translation>
    </message>
    <message>
        <source>Save as view</source>
        <translation>Simpan sebagai tampilan</translation>
    </message>
    <message>
        <source>Rename view</source>
        <translation>Ganti nama tampilan</translation>
    </message>
    <message>
        <source>The view “{name}” is back</source>
        <translation>Tampilan “{name}” kembali</translation>
    </message>
    <message>
        <source>Keep it to oneself</source>
        <translation>Simpan untuk sendiri</translation>
    </message>
    <message>
        <source>Share with the team</source>
        <translation>Bagikan ke tim</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Terbuka</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Ganti nama…</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Naikkan</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Turunkan</translation>
    </message>
    <message>
        <source>Keep what is shown now in it</source>
        <translation>Simpan yang tampil sekarang di dalamnya</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Hapus</translation>
    </message>
    <message>
        <source>Saved as “{name}”</source>
        <translation>Disimpan sebagai “{name}”</translation>
    </message>
    <message>
        <source>Deleted the view “{name}”</source>
        <translation>Tampilan “{name}” dihapus</translation>
    </message>
    <message>
        <source>Renamed to “{name}”</source>
        <translation>Diganti nama menjadi “{name}”</translation>
    </message>
    <message>
        <source>The team sees “{name}” no more</source>
        <translation>Tim tidak lagi melihat “{name}”</translation>
    </message>
    <message>
        <source>The team sees “{name}” now</source>
        <translation>Tim kini melihat “{name}”</translation>
    </message>
    <message>
        <source>“{name}” keeps this filter now</source>
        <translation>“{name}” kini menyimpan filter ini</translation>
    </message>
    <message>
        <source>No saved view is open</source>
        <translation>Tidak ada tampilan tersimpan yang terbuka</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Search comments, authors, posts…</source>
        <translation>Cari komentar, penulis, kiriman…</translation>
    </message>
    <message>
        <source>Search comments, authors, posts</source>
        <translation>Cari komentar, penulis, kiriman</translation>
    </message>
</context>
<context>
    <name>SearchHints</name>
    <message>
        <source>cold coffee</source>
        <translation>kopi dingin</translation>
    </message>
    <message>
        <source>both words, or how words begin</source>
        <translation>kedua kata, atau awal kata</translation>
    </message>
    <message>
        <source>&quot;cold coffee&quot;</source>
        <translation>&quot;kopi dingin&quot;</translation>
    </message>
    <message>
        <source>exactly this</source>
        <translation>persis ini</translation>
    </message>
    <message>
        <source>-cold</source>
        <translation>-dingin</translation>
    </message>
    <message>
        <source>without this word</source>
        <translation>tanpa kata ini</translation>
    </message>
    <message>
        <source>author:anna</source>
        <translation>author:anna</translation>
    </message>
    <message>
        <source>who wrote it</source>
        <translation>siapa penulisnya</translation>
    </message>
    <message>
        <source>post:menu</source>
        <translation>post:menu</translation>
    </message>
    <message>
        <source>under which post</source>
        <translation>di bawah kiriman mana</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>search everything, closed comments too</source>
        <translation>cari di semua, termasuk yang selesai</translation>
    </message>
</context>
<context>
    <name>SelectionBar</name>
    <message>
        <source>Clear</source>
        <translation>Kosongkan</translation>
    </message>
    <message>
        <source>Select nothing</source>
        <translation>Lepas semua pilihan</translation>
    </message>
    <message>
        <source>All {n}</source>
        <translation>Semua {n}</translation>
    </message>
    <message>
        <source>Select all {n} of this queue</source>
        <translation>Pilih semua {n} di antrean ini</translation>
    </message>
</context>
<context>
    <name>SettingRow</name>
    <message>
        <source>Reset</source>
        <translation>Atur ulang</translation>
    </message>
    <message>
        <source>Reset “{setting}”</source>
        <translation>Atur ulang “{setting}”</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Ukuran teks</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Bahasa</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Nama Anda</translation>
    </message>
    <message>
        <source>Grace before an action goes out</source>
        <translation>Jeda sebelum tindakan dikirim</translation>
    </message>
    <message>
        <source>Escalated comments are due in</source>
        <translation>Tenggat komentar yang dieskalasi</translation>
    </message>
    <message>
        <source>Ask before deciding about more than</source>
        <translation>Tanya sebelum memutuskan lebih dari</translation>
    </message>
    <message>
        <source>Keys on buttons</source>
        <translation>Pintasan pada tombol</translation>
    </message>
    <message>
        <source>Mask coarse words</source>
        <translation>Samarkan kata kasar</translation>
    </message>
    <message>
        <source>Count the coarse comments that you read</source>
        <translation>Hitung komentar kasar yang Anda baca</translation>
    </message>
    <message>
        <source>Hint at a break after</source>
        <translation>Ingatkan istirahat setelah</translation>
    </message>
    <message>
        <source>Notifications of the desktop</source>
        <translation>Notifikasi desktop</translation>
    </message>
    <message>
        <source>Quiet from</source>
        <translation>Senyap dari</translation>
    </message>
    <message>
        <source>Quiet until</source>
        <translation>Senyap sampai</translation>
    </message>
    <message>
        <source>Icon in the tray</source>
        <translation>Ikon di baki</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tombol</translation>
    </message>
    <message>
        <source>How the window looks: `system` follows the desktop, `light` and `dark` are always so.</source>
        <translation>Tampilan jendela: “Sistem” mengikuti desktop, “Terang” dan “Gelap” selalu begitu.</translation>
    </message>
    <message>
        <source>How large everything is written, in per cent.</source>
        <translation>Seberapa besar semua tulisan, dalam persen.</translation>
    </message>
    <message>
        <source>The language of the window: `en`, `ru`, `id`, or `system` for that of the desktop.</source>
        <translation>Bahasa jendela; “Sistem” mengikuti bahasa desktop.</translation>
    </message>
    <message>
        <source>The name that your decisions carry in the log, from the next start on. The default is your user name on this computer.</source>
        <translation>Nama pada keputusan Anda di log, mulai peluncuran berikutnya. Bawaannya nama pengguna Anda di komputer ini.</translation>
    </message>
    <message>
        <source>How many seconds an action waits before it goes to the platform; undo is free until then.</source>
        <translation>Berapa detik tindakan menunggu sebelum dikirim ke platform; sampai saat itu bebas diurungkan.</translation>
    </message>
    <message>
        <source>In how many hours an escalated comment is due, and a snoozed one comes back, when nobody says otherwise.</source>
        <translation>Dalam berapa jam komentar yang dieskalasi jatuh tempo dan yang ditunda kembali, bila tidak ditentukan lain.</translation>
    </message>
    <message>
        <source>A decision about more comments than this asks once before it is made.</source>
        <translation>Keputusan tentang komentar lebih dari ini ditanyakan sekali sebelum dibuat.</translation>
    </message>
    <message>
        <source>Whether buttons show the key that does the same.</source>
        <translation>Apakah tombol di layar menampilkan pintasan papan ketiknya.</translation>
    </message>
    <message>
        <source>Whether coarse words are masked until you ask to see them.</source>
        <translation>Apakah kata kasar disamarkan sampai Anda minta melihatnya.</translation>
    </message>
    <message>
        <source>Whether the status line says how many coarse comments you have read today. The figure stays on this machine and is in no log, report or export.</source>
        <translation>Apakah baris status menyebut berapa komentar kasar yang Anda baca hari ini. Angkanya tetap di komputer ini dan tidak ada di log, laporan, atau ekspor.</translation>
    </message>
    <message>
        <source>After how many coarse comments a day the status line hints at a break. 0 never does.</source>
        <translation>Setelah berapa komentar kasar sehari baris status mengingatkan istirahat. 0 berarti tidak pernah.</translation>
    </message>
    <message>
        <source>Whether the desktop tells you when escalated comments fall due and snoozed ones come back.</source>
        <translation>Apakah desktop memberi tahu saat komentar yang dieskalasi jatuh tempo dan yang ditunda kembali.</translation>
    </message>
    <message>
        <source>From when on the desktop stays quiet, `&quot;22:00&quot;` for example. Empty: it never has to.</source>
        <translation>Mulai jam berapa desktop senyap, misalnya `&quot;22:00&quot;`. Kosong: tidak pernah.</translation>
    </message>
    <message>
        <source>Until when the desktop stays quiet, `&quot;07:30&quot;` for example.</source>
        <translation>Sampai jam berapa desktop senyap, misalnya `&quot;07:30&quot;`.</translation>
    </message>
    <message>
        <source>Whether Moderator stands among the desktop&apos;s small icons while it runs.</source>
        <translation>Apakah Moderator tampil di antara ikon kecil desktop saat berjalan.</translation>
    </message>
    <message>
        <source>Keys of your own, one command a line: `hide = &quot;Y&quot;`, or `&quot;&quot;` for none. Commands that are not named keep theirs.</source>
        <translation>Tombol Anda sendiri, satu perintah per baris: `hide = &quot;Y&quot;`, atau `&quot;&quot;` untuk tanpa tombol. Perintah lain tetap dengan tombolnya.</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Tampilan</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Pekerjaan</translation>
    </message>
    <message>
        <source>Coarse words</source>
        <translation>Kata kasar</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notifikasi</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Sistem</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Terang</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Gelap</translation>
    </message>
    <message>
        <source> s</source>
        <translation> dtk</translation>
    </message>
    <message>
        <source> h</source>
        <translation> jam</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Pengaturan</translation>
    </message>
    <message>
        <source>No setting has these words</source>
        <translation>Tidak ada pengaturan dengan kata ini</translation>
    </message>
    <message>
        <source>Reset all keys</source>
        <translation>Atur ulang semua tombol</translation>
    </message>
    <message>
        <source>Choose a key, then press the new one.</source>
        <translation>Pilih tombol, lalu tekan yang baru.</translation>
    </message>
    <message>
        <source>Find a setting</source>
        <translation>Cari pengaturan</translation>
    </message>
    <message>
        <source>Open the settings&apos; folder</source>
        <translation>Buka folder pengaturan</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Queues</source>
        <translation>Antrean</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Milik saya</translation>
    </message>
    <message>
        <source>Streams</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>Queues of rules</source>
        <translation>Antrean aturan</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>Tampilan tersimpan</translation>
    </message>
    <message>
        <source>Brands</source>
        <translation>Merek</translation>
    </message>
    <message>
        <source>Asked of you</source>
        <translation>Pertanyaan untuk Anda</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Tim</translation>
    </message>
    <message>
        <source>Moderation log</source>
        <translation>Log moderasi</translation>
    </message>
    <message>
        <source>Replies</source>
        <translation>Balasan</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Aturan</translation>
    </message>
    <message>
        <source>Set-up</source>
        <translation>Pengaturan</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Model</translation>
    </message>
    <message>
        <source>Escalation</source>
        <translation>Eskalasi</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Pengaturan</translation>
    </message>
</context>
<context>
    <name>SinceCard</name>
    <message>
        <source>Since v{version} runs · {when}</source>
        <translation>Sejak v{version} berjalan · {when}</translation>
    </message>
</context>
<context>
    <name>Start</name>
    <message>
        <source>A fault of Moderator itself ({fault}). Your decisions are kept; please report what the terminal shows.</source>
        <translation>Kesalahan pada Moderator sendiri ({fault}). Keputusan Anda tersimpan; harap laporkan apa yang tampil di terminal.</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>Open</source>
        <translation>Terbuka</translation>
    </message>
    <message>
        <source>Assigned</source>
        <translation>Ditugaskan</translation>
    </message>
    <message>
        <source>Escalated</source>
        <translation>Dieskalasi</translation>
    </message>
    <message>
        <source>Snoozed</source>
        <translation>Ditunda</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Selesai</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Undo</source>
        <translation>Urungkan</translation>
    </message>
    <message>
        <source>All work is on this machine</source>
        <translation>Semua pekerjaan ada di komputer ini</translation>
    </message>
    <message>
        <source> · median {gap}</source>
        <translation> · median {gap}</translation>
    </message>
    <message>
        <source>Outbox {n} waiting</source>
        <translation>{n} menunggu dikirim</translation>
    </message>
    <message>
        <source> · time for a break, or to hand over?</source>
        <translation> · saatnya istirahat, atau serahkan?</translation>
    </message>
    <message>
        <source>Only you see this figure; it stays on this machine.</source>
        <translation>Hanya Anda yang melihat angka ini; tetap di komputer ini.</translation>
    </message>
    <message>
        <source>Model {name}</source>
        <translation>Model {name}</translation>
    </message>
</context>
<context>
    <name>StoryCard</name>
    <message>
        <source>Case story</source>
        <translation>Riwayat kasus</translation>
    </message>
    <message>
        <source>Open in triage</source>
        <translation>Buka di triase</translation>
    </message>
    <message>
        <source>Show coarse words</source>
        <translation>Tampilkan kata kasar</translation>
    </message>
    <message>
        <source>Mask coarse words</source>
        <translation>Samarkan kata kasar</translation>
    </message>
</context>
<context>
    <name>Surroundings</name>
    <message>
        <source>“{command}” has no key: the settings give {key} to “{winner}”.</source>
        <translation>“{command}” tanpa tombol: pengaturan memberi {key} ke “{winner}”.</translation>
    </message>
    <message>
        <source>Today: {said}</source>
        <translation>Hari ini: {said}</translation>
    </message>
    <message>
        <source>That was much coarse text for a day. A break, or handing over, may do good.</source>
        <translation>Itu banyak teks kasar untuk sehari. Istirahat, atau serahkan, mungkin baik.</translation>
    </message>
</context>
<context>
    <name>SwitchEditor</name>
    <message>
        <source>On</source>
        <translation>Nyala</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Mati</translation>
    </message>
</context>
<context>
    <name>Telling</name>
    <message>
        <source>Writing it down</source>
        <translation>Mencatat</translation>
    </message>
</context>
<context>
    <name>TextEditor</name>
    <message>
        <source>hh:mm</source>
        <translation>jj:mm</translation>
    </message>
</context>
<context>
    <name>ThreadCard</name>
    <message>
        <source>Thread</source>
        <translation>Utas</translation>
    </message>
    <message>
        <source>Nobody has answered it, and it answers nobody.</source>
        <translation>Tidak ada yang menjawabnya, dan ia tidak menjawab siapa pun.</translation>
    </message>
    <message>
        <source>Of this thread, the {n} nearest are here.</source>
        <translation>Dari utas ini, {n} yang terdekat ada di sini.</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Kiriman</translation>
    </message>
    <message>
        <source>Show coarse words</source>
        <translation>Tampilkan kata kasar</translation>
    </message>
    <message>
        <source>Mask coarse words</source>
        <translation>Samarkan kata kasar</translation>
    </message>
</context>
<context>
    <name>ThresholdCard</name>
    <message>
        <source>Language</source>
        <translation>Bahasa</translation>
    </message>
    <message>
        <source>Measured on</source>
        <translation>Diukur pada</translation>
    </message>
    <message>
        <source>Your decisions</source>
        <translation>Keputusan Anda</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Ambang</translation>
    </message>
    <message>
        <source>Precision and recall</source>
        <translation>Presisi dan recall</translation>
    </message>
    <message>
        <source>From which score on is a comment flagged: {flag}</source>
        <translation>Mulai skor berapa komentar ditandai: {flag}</translation>
    </message>
    <message>
        <source>Now from {value}: {kept}</source>
        <translation>Sekarang mulai {value}: {kept}</translation>
    </message>
    <message>
        <source>precision: nothing to measure it on</source>
        <translation>presisi: tidak ada bahan ukur</translation>
    </message>
    <message>
        <source>recall: nothing to measure it on</source>
        <translation>recall: tidak ada bahan ukur</translation>
    </message>
    <message>
        <source>Nobody has decided yet about this flag in this language, and nothing is published of it.</source>
        <translation>Belum ada keputusan tentang tanda ini dalam bahasa ini, dan tidak ada yang diterbitkan.</translation>
    </message>
    <message>
        <source>Too few texts with this flag for a curve ({having}): it takes 10.</source>
        <translation>Teks bertanda ini terlalu sedikit untuk kurva ({having}): perlu 10.</translation>
    </message>
    <message>
        <source>open comments are being counted</source>
        <translation>komentar terbuka sedang dihitung</translation>
    </message>
    <message>
        <source>Keep {value} here</source>
        <translation>Tetapkan {value}</translation>
    </message>
    <message>
        <source>Model&apos;s own: {value}</source>
        <translation>Milik model: {value}</translation>
    </message>
    <message>
        <source>Only a lead may keep another threshold.</source>
        <translation>Hanya ketua tim yang boleh menetapkan ambang lain.</translation>
    </message>
    <message>
        <source>Something else is being done.</source>
        <translation>Ada pekerjaan lain yang berjalan.</translation>
    </message>
    <message>
        <source>Move the threshold first.</source>
        <translation>Geser ambang dulu.</translation>
    </message>
</context>
<context>
    <name>ThresholdPanel</name>
    <message>
        <source>Rest</source>
        <translation>Lain</translation>
    </message>
    <message>
        <source>Flag</source>
        <translation>Tanda</translation>
    </message>
    <message>
        <source>Thresholds</source>
        <translation>Ambang</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Kembalikan</translation>
    </message>
    <message>
        <source>Only a lead may keep another threshold.</source>
        <translation>Hanya ketua tim yang boleh menetapkan ambang lain.</translation>
    </message>
    <message>
        <source>Something else is being done.</source>
        <translation>Ada pekerjaan lain yang berjalan.</translation>
    </message>
</context>
<context>
    <name>Thresholds</name>
    <message>
        <source>kept by {who}, {when}; the model&apos;s own is {own}</source>
        <translation>ditetapkan {who}, {when}; milik model {own}</translation>
    </message>
    <message>
        <source>the model&apos;s own</source>
        <translation>milik model</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>ditetapkan</translation>
    </message>
    <message>
        <source>{flag}, {lang}: the model&apos;s own threshold counts again</source>
        <translation>{flag}, {lang}: ambang milik model berlaku lagi</translation>
    </message>
    <message>
        <source>{flag}, {lang}: flagged from {value} on</source>
        <translation>{flag}, {lang}: ditandai mulai {value}</translation>
    </message>
    <message>
        <source>{what}, by {who}, {when}</source>
        <translation>{what}, oleh {who}, {when}</translation>
    </message>
    <message>
        <source>precision{span}: {right} of {flagged} that would be flagged</source>
        <translation>presisi{span}: {right} dari {flagged} yang akan ditandai</translation>
    </message>
    <message>
        <source>recall{span}: {right} of {having} that have the flag</source>
        <translation>recall{span}: {right} dari {having} yang bertanda</translation>
    </message>
    <message>
        <source>flagged among open comments</source>
        <translation>bertanda di antara komentar terbuka</translation>
    </message>
    <message>
        <source>flagged among open comments, {more} more than now</source>
        <translation>bertanda di antara komentar terbuka, {more} lebih banyak</translation>
    </message>
    <message>
        <source>flagged among open comments, {fewer} fewer than now</source>
        <translation>bertanda di antara komentar terbuka, {fewer} lebih sedikit</translation>
    </message>
</context>
<context>
    <name>TimeMachine</name>
    <message>
        <source>Time machine</source>
        <translation>Mesin waktu</translation>
    </message>
    <message>
        <source>Go live</source>
        <translation>Aktifkan</translation>
    </message>
    <message>
        <source>These are the figures of the text before.</source>
        <translation>Ini angka dari teks sebelumnya.</translation>
    </message>
    <message>
        <source>Play again</source>
        <translation>Uji lagi</translation>
    </message>
    <message>
        <source>Play over the archive</source>
        <translation>Uji pada arsip</translation>
    </message>
    <message>
        <source>Playing</source>
        <translation>Menguji</translation>
    </message>
    <message>
        <source>Play the rule over the comments of this inbox: what it would have caught, where people decided otherwise, and what time it would have saved.</source>
        <translation>Uji aturan pada komentar di kotak masuk ini: apa yang akan terjaring, di mana orang memutuskan berbeda, dan berapa waktu yang dihemat.</translation>
    </message>
    <message>
        <source>On top: decided otherwise</source>
        <translation>Di atas: diputuskan lain</translation>
    </message>
    <message>
        <source>{n} days</source>
        <translation>{n} hari</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Semua</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Brand</source>
        <translation>Merek</translation>
    </message>
    <message>
        <source>All brands</source>
        <translation>Semua merek</translation>
    </message>
</context>
<context>
    <name>Triage</name>
    <message>
        <source>{n} found</source>
        <translation>{n} ditemukan</translation>
    </message>
    <message>
        <source>{n} waiting</source>
        <translation>{n} menunggu</translation>
    </message>
    <message>
        <source>{n} open</source>
        <translation>{n} terbuka</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Kampanye</translation>
    </message>
    <message>
        <source>No comment has these words. Esc in the search clears it.</source>
        <translation>Tidak ada komentar dengan kata itu. Esc di pencarian menghapusnya.</translation>
    </message>
    <message>
        <source>The model asks about nothing. “Teach me” on its page looks for what it is least sure of.</source>
        <translation>Model tidak menanyakan apa pun. “Tanya saya” di halamannya mencari yang paling meragukan.</translation>
    </message>
    <message>
        <source>Nothing waits here in this language.</source>
        <translation>Tidak ada yang menunggu dalam bahasa ini.</translation>
    </message>
    <message>
        <source>There is nothing to open.</source>
        <translation>Tidak ada yang bisa dibuka.</translation>
    </message>
    <message>
        <source>Nothing waits here. Well done.</source>
        <translation>Tidak ada yang menunggu. Kerja bagus.</translation>
    </message>
</context>
<context>
    <name>TriageDecisions</name>
    <message>
        <source>Note for the team</source>
        <translation>Catatan untuk tim</translation>
    </message>
</context>
<context>
    <name>TriagePage</name>
    <message>
        <source>Number or id of the comment</source>
        <translation>Nomor atau ID komentar</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Buka</translation>
    </message>
</context>
<context>
    <name>TrustCard</name>
    <message>
        <source>Trust</source>
        <translation>Kepercayaan</translation>
    </message>
    <message>
        <source>A live rule goes back to the shadow by itself when people too often decide otherwise:</source>
        <translation>Aturan aktif otomatis kembali menjadi bayangan bila orang terlalu sering memutuskan berbeda:</translation>
    </message>
    <message>
        <source>Largest share decided otherwise, in per cent</source>
        <translation>Bagian terbesar yang diputuskan berbeda, dalam persen</translation>
    </message>
    <message>
        <source>Fewest decisions that count</source>
        <translation>Jumlah keputusan minimal</translation>
    </message>
    <message>
        <source>more than</source>
        <translation>lebih dari</translation>
    </message>
    <message>
        <source>of at least</source>
        <translation>dari minimal</translation>
    </message>
</context>
<context>
    <name>VariableMenu</name>
    <message>
        <source>Insert ▾</source>
        <translation>Sisipkan ▾</translation>
    </message>
    <message>
        <source>Insert a variable, a blank or a condition</source>
        <translation>Sisipkan variabel, isian, atau syarat</translation>
    </message>
    <message>
        <source>order number</source>
        <translation>nomor pesanan</translation>
    </message>
    <message>
        <source>A blank to fill in before sending…</source>
        <translation>Isian untuk dilengkapi sebelum dikirim…</translation>
    </message>
    <message>
        <source>Hello</source>
        <translation>Halo</translation>
    </message>
    <message>
        <source>The first name, or a greeting without it</source>
        <translation>Nama depan, atau sapaan tanpanya</translation>
    </message>
    <message>
        <source>with a name</source>
        <translation>dengan nama</translation>
    </message>
    <message>
        <source>without one</source>
        <translation>tanpa nama</translation>
    </message>
    <message>
        <source>One text with a name, another without</source>
        <translation>Satu teks dengan nama, satu lagi tanpa nama</translation>
    </message>
</context>
<context>
    <name>VariantTabs</name>
    <message>
        <source>Add a variant</source>
        <translation>Tambah varian</translation>
    </message>
    <message>
        <source>Remove this one</source>
        <translation>Hapus yang ini</translation>
    </message>
    <message>
        <source>Variant {n}</source>
        <translation>Varian {n}</translation>
    </message>
</context>
<context>
    <name>ViewDialog</name>
    <message>
        <source>The whole team sees it</source>
        <translation>Seluruh tim melihatnya</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
</context>
<context>
    <name>ViewPills</name>
    <message>
        <source>Models</source>
        <translation>Model</translation>
    </message>
    <message>
        <source>Thresholds</source>
        <translation>Ambang</translation>
    </message>
    <message>
        <source>Automatic actions</source>
        <translation>Tindakan otomatis</translation>
    </message>
    <message>
        <source>{what} · {n} suspended</source>
        <translation>{what} · {n} ditangguhkan</translation>
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
        <translation>Kembalikan</translation>
    </message>
</context>
<context>
    <name>Visibility</name>
    <message>
        <source>Published</source>
        <translation>Terbit</translation>
    </message>
    <message>
        <source>Held back</source>
        <translation>Ditahan</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>Disembunyikan</translation>
    </message>
    <message>
        <source>In spam</source>
        <translation>Di spam</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Dihapus</translation>
    </message>
</context>
<context>
    <name>VisitBar</name>
    <message>
        <source>Back to the list</source>
        <translation>Kembali ke daftar</translation>
    </message>
    <message>
        <source>Opened from elsewhere; decisions are about this comment</source>
        <translation>Dibuka dari tempat lain; keputusan berlaku untuk komentar ini</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Look at the demo</source>
        <translation>Lihat demo</translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation>Buka berkas…</translation>
    </message>
    <message>
        <source>See how it works</source>
        <translation>Lihat cara kerjanya</translation>
    </message>
    <message>
        <source>An invented café chain: some 600 comments in three languages on five streams, with an advert campaign, a contest, bots and a small crisis. Nothing leaves this machine.</source>
        <translation>Jaringan kafe rekaan: sekitar 600 komentar dalam tiga bahasa di lima kanal, dengan kampanye iklan, lomba, bot, dan krisis kecil. Tak ada yang keluar dari komputer ini.</translation>
    </message>
    <message>
        <source>Bring your own comments</source>
        <translation>Bawa komentar Anda sendiri</translation>
    </message>
    <message>
        <source>CSV, Excel, JSON, and the exports of Telegram, Instagram, Facebook, YouTube, Reddit, Disqus, WordPress and Isso. The file itself is only read.</source>
        <translation>CSV, Excel, JSON, serta ekspor Telegram, Instagram, Facebook, YouTube, Reddit, Disqus, WordPress, dan Isso. Berkasnya hanya dibaca.</translation>
    </message>
    <message>
        <source>The inbox is empty</source>
        <translation>Kotak masuk kosong</translation>
    </message>
    <message>
        <source>Comments come in from files, are flagged, and are decided on with one key.</source>
        <translation>Komentar masuk dari berkas, diberi tanda, dan diputuskan dengan satu tombol.</translation>
    </message>
    <message>
        <source>Files can also be dropped anywhere on this window.</source>
        <translation>Berkas juga bisa diseret ke mana saja di jendela ini.</translation>
    </message>
    <message>
        <source>Opened lately:</source>
        <translation>Baru dibuka:</translation>
    </message>
    <message>
        <source>Open {file}</source>
        <translation>Buka {file}</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>Recent files</source>
        <translation>Berkas terbaru</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Berkas</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Tampilan</translation>
    </message>
    <message>
        <source>&amp;Comment</source>
        <translation>&amp;Komentar</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Ba&amp;ntuan</translation>
    </message>
    <message>
        <source>Opening the inbox…</source>
        <translation>Membuka kotak masuk…</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>Other language</source>
        <translation>Bahasa lain</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Berkas</translation>
    </message>
</context>
<context>
    <name>Workplace</name>
    <message>
        <source>Taking the demo in</source>
        <translation>Memuat demo</translation>
    </message>
</context>
<context>
    <name>YesField</name>
    <message>
        <source>yes</source>
        <translation>ya</translation>
    </message>
    <message>
        <source>no</source>
        <translation>tidak</translation>
    </message>
</context>
<context>
    <name>_Line</name>
    <message>
        <source>No name</source>
        <translation>Tanpa nama</translation>
    </message>
    <message>
        <source>your brand</source>
        <translation>merek Anda</translation>
    </message>
    <message>
        <source>this comment</source>
        <translation>komentar ini</translation>
    </message>
</context>
<context>
    <name>_Pending</name>
    <message>
        <source>Reply by {who} · /{shortcut} · {when}</source>
        <translation>Balasan {who} · /{shortcut} · {when}</translation>
    </message>
    <message>
        <source>What should be different</source>
        <translation>Apa yang perlu diubah</translation>
    </message>
    <message>
        <source>Note to {who}</source>
        <translation>Catatan untuk {who}</translation>
    </message>
    <message>
        <source>Open the comment</source>
        <translation>Buka komentar</translation>
    </message>
    <message>
        <source>Give back</source>
        <translation>Kembalikan</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Kirim</translation>
    </message>
    <message>
        <source>Waits for a lead</source>
        <translation>Menunggu ketua tim</translation>
    </message>
</context>
<context>
    <name>_Rest</name>
    <message>
        <source>Weights are fixed by rule, not measured.</source>
        <translation>Bobot ditetapkan aturan, bukan diukur.</translation>
    </message>
    <message>
        <source>Notes on other comments</source>
        <translation>Catatan pada komentar lain</translation>
    </message>
    <message>
        <source>Latest comments</source>
        <translation>Komentar terbaru</translation>
    </message>
</context>
<context>
    <name>_Texts</name>
    <message>
        <source>Its texts, the most different ones</source>
        <translation>Teksnya, yang paling berbeda</translation>
    </message>
    <message>
        <source>A text of the campaign</source>
        <translation>Teks kampanye</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Terakhir terlihat</translation>
    </message>
    <message>
        <source>Still open</source>
        <translation>Masih terbuka</translation>
    </message>
    <message>
        <source>Most by</source>
        <translation>Terbanyak dari</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Di mana</translation>
    </message>
    <message>
        <source>{copies}, the usual text</source>
        <translation>{copies}, teks biasa</translation>
    </message>
    <message>
        <source>{copies}, {share} alike; what stands otherwise is marked</source>
        <translation>{copies}, {share} mirip; perbedaan ditandai</translation>
    </message>
</context>
</TS>
