-- Rekvisition: insatsens ägare begär beviljade pengar, ekonomen kontrollerar, förbundschefen attesterar, byrån betalar.

create table rekvisition (
  forbund        text not null references forbund,
  rekvisition_id uuid not null,
  insats_id      uuid not null,
  nummer         int  not null,
  period         text not null,
  text           text not null default '',
  mottagare      text not null,
  bankgiro       text not null check (bankgiro ~ '^[0-9]{7,8}$'),
  status         text not null check (status in ('begard', 'kontrollerad', 'attesterad', 'utbetald', 'avslagen',
                                                 'aterkallad')),
  -- Vad den senaste i kedjan skrev: varför mindre, varför tillbaka, varför rättad.
  kommentar      text not null default '',
  begard_av      text not null,
  begard         timestamptz not null,
  kontrollerad_av text not null default '',
  attesterad_av  text not null default '',
  -- Fyra ögon: den som attesterar har varken begärt eller kontrollerat.
  constraint fyra_ogon check (attesterad_av = '' or (attesterad_av <> kontrollerad_av and attesterad_av <> begard_av)),
  -- Byts när en utbetalning rättas, så att nästa försök är en ny handling i huvudboken.
  betalning_id   uuid not null,
  utbetald       date,
  version        int not null default 1,
  primary key (forbund, rekvisition_id),
  unique (forbund, insats_id, nummer),
  foreign key (forbund, insats_id) references insats (forbund, insats_id)
);
create index rekvisition_status on rekvisition (forbund, status, begard);
select vagg('rekvisition', 'select, insert, update');

-- Specifikationen, som den begärdes.
create table rekvisitionspost (
  forbund        text not null,
  rekvisition_id uuid not null,
  nummer         int  not null,
  ar             int  not null,
  post           text not null,
  belopp_ore     bigint not null check (belopp_ore > 0),
  primary key (forbund, rekvisition_id, nummer),
  foreign key (forbund, rekvisition_id) references rekvisition (forbund, rekvisition_id)
);
select vagg('rekvisitionspost', 'select, insert');

-- Det som godkändes per år; skrivs om när rekvisitionen kontrolleras på nytt.
create table rekvisitionsbelopp (
  forbund        text not null,
  rekvisition_id uuid not null,
  ar             int  not null,
  godkant_ore    bigint not null check (godkant_ore >= 0),
  primary key (forbund, rekvisition_id, ar),
  foreign key (forbund, rekvisition_id) references rekvisition (forbund, rekvisition_id)
);
select vagg('rekvisitionsbelopp', 'select, insert, delete');

create table rekvisitionsbilaga (
  forbund        text not null,
  rekvisition_id uuid not null,
  handling_id    uuid not null,
  primary key (forbund, rekvisition_id, handling_id),
  foreign key (forbund, rekvisition_id) references rekvisition (forbund, rekvisition_id),
  foreign key (forbund, handling_id) references handling (forbund, handling_id)
);
select vagg('rekvisitionsbilaga', 'select, insert');

-- Betalda pengar som ska tillbaka. Betalt återkrav är återfört i huvudboken.
create table aterkrav (
  forbund     text not null references forbund,
  aterkrav_id uuid not null,
  insats_id   uuid not null,
  ar          int  not null,
  belopp_ore  bigint not null check (belopp_ore > 0),
  skal        text not null check (skal <> ''),
  status      text not null check (status in ('begart', 'betalt')),
  begart_av   text not null,
  begart      timestamptz not null,
  betalt      date,
  primary key (forbund, aterkrav_id),
  foreign key (forbund, insats_id) references insats (forbund, insats_id)
);
create index aterkrav_insats on aterkrav (forbund, insats_id);
select vagg('aterkrav', 'select, insert, update');
