-- Vilka medlemmar som kallats att yttra sig, en omgång per varv: återremiss kallar igen.
create table yttrandekallelse (
  forbund   text not null,
  arende_id uuid not null,
  varv      int  not null,
  medlem    text not null,
  primary key (forbund, arende_id, varv, medlem),
  foreign key (forbund, arende_id) references arende (forbund, arende_id),
  foreign key (forbund, medlem) references medlem (forbund, kod)
);
select vagg('yttrandekallelse', 'select, insert');
