package se.samordna.ansokan.ui;

import static se.samordna.gemensam.ui.Texter.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import se.samordna.ansokan.Ansokan;
import se.samordna.ansokan.Fritext;
import se.samordna.ansokan.Sokt;
import se.samordna.forbund.Medlem;
import se.samordna.forbund.Person;
import se.samordna.forbund.Register;
import se.samordna.gemensam.Belopp;
import se.samordna.gemensam.ui.Avsnitt;
import se.samordna.gemensam.ui.Fakta;
import se.samordna.gemensam.ui.Lastext;
import se.samordna.gemensam.ui.Siffror;
import se.samordna.gemensam.ui.Tabell;

/** Ansökan att läsa, i samma ordning som den skrivs. */
final class Ansokansblad extends Composite<Div> {

  Ansokansblad(Ansokan skriven, Register register) {
    Ansokan a = skriven.utanTommaRader();
    Fakta fakta = new Fakta();
    fakta.med(text("ansokan.insatstyp"), kod("insatstyp", a.insatstyp().kod()));
    fakta.med(text("ansokan.niva"), kod("niva", a.niva().kod()));
    fakta.med(text("ansokan.start"), a.start().map(Object::toString).orElse("–"));
    fakta.med(text("ansokan.slut"), a.slut().map(Object::toString).orElse("–"));
    getContent().add(new Avsnitt(text("ansokan.avsnitt.insatsen"), fakta));
    for (Fritext fri : Fritext.values()) {
      getContent().add(new Avsnitt(fri.namn().toString(), Lastext.av(a.text(fri))));
    }
    getContent().add(new Avsnitt(text("ansokan.avsnitt.mal"), mal(a)));
    getContent().add(new Avsnitt(text("ansokan.avsnitt.parter"), parter(a, register)));
    getContent().add(new Avsnitt(text("ansokan.avsnitt.budget"), budget(a), sokt(a)));
  }

  private static String kod(String grupp, String kod) {
    return kod.isEmpty() ? "–" : text(grupp + "." + kod);
  }

  /** En rad heter alltid något, också innan det är skrivet. */
  private static String rubrik(String namn) {
    return namn.isBlank() ? "–" : namn;
  }

  private static Tabell mal(Ansokan a) {
    Tabell tabell =
        new Tabell(text("ansokan.mal.tabell"))
            .kolumn(text("ansokan.mal.text"))
            .kolumn(text("ansokan.mal.matt"))
            .kolumn(text("ansokan.mal.utgangslage"))
            .kolumn(text("ansokan.mal.malvarde"))
            .kolumn(text("ansokan.mal.kalla"));
    a.mal()
        .forEach(
            m -> tabell.rad(rubrik(m.text()), m.matt(), m.utgangslage(), m.malvarde(), m.kalla()));
    return tabell;
  }

  private static Tabell parter(Ansokan a, Register register) {
    Tabell tabell =
        new Tabell(text("ansokan.parter.tabell"))
            .kolumn(text("ansokan.parter.medlem"))
            .kolumn(text("ansokan.parter.roll"))
            .kolumn(text("ansokan.parter.kontakt"));
    a.parter()
        .forEach(
            p ->
                tabell.rad(
                    rubrik(register.medlem(p.medlem()).map(Medlem::namn).orElse(p.medlem())),
                    kod("partsroll", p.roll().kod()),
                    register.person(p.kontakt()).map(Person::namn).orElse(p.kontakt())));
    return tabell;
  }

  private static Tabell budget(Ansokan a) {
    Tabell tabell =
        new Tabell(text("ansokan.budget.tabell"))
            .kolumn(text("ansokan.budget.post"))
            .kolumn(text("ar"))
            .tal(text("belopp"));
    a.budget()
        .forEach(
            b ->
                tabell.rad(
                    rubrik(b.post()), String.valueOf(b.ar()), kr(new Belopp(b.beloppOre()))));
    a.medfinansiering()
        .forEach(
            m ->
                tabell.rad(
                    text("ansokan.medfinansiering.rad", m.fran()),
                    String.valueOf(m.ar()),
                    kr(new Belopp(m.beloppOre()).negativt())));
    return tabell;
  }

  static Tabell sokt(Ansokan a) {
    Tabell tabell = new Tabell(text("ansokan.sokt")).kolumn(text("ar")).tal(text("belopp"));
    Sokt.av(a).forEach(s -> tabell.rad(String.valueOf(s.ar()), kr(s.belopp())));
    return tabell;
  }

  private static String kr(Belopp belopp) {
    return Siffror.belopp(belopp);
  }
}
