-- Numret varje punkt får när den behandlas: listans ordning, vad som än avgörs först. Läggs upp när sammanträdets första
-- paragraf ges, och fylls på när listan växer. En punkt som fått sin paragraf behåller den.
create table paragrafplan (
  forbund        text not null references forbund,
  punkt_id       uuid not null,
  sammantrade_id uuid not null,
  paragraf_ar    int  not null,
  paragraf       int  not null,
  primary key (forbund, punkt_id),
  foreign key (forbund, punkt_id) references punkt (forbund, punkt_id)
);
create index paragrafplan_mote on paragrafplan (forbund, sammantrade_id);
select vagg('paragrafplan', 'select, insert, update, delete');
