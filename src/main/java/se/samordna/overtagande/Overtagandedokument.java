package se.samordna.overtagande;

import java.util.List;
import org.springframework.stereotype.Component;
import se.samordna.ansokan.Ansokan.Part;
import se.samordna.ansokan.Partsroll;
import se.samordna.arende.Arende;
import se.samordna.arende.Arenden.NyHandling;
import se.samordna.arende.Dokument;
import se.samordna.arende.Handlingsslag;
import se.samordna.arende.Mottagenfil;
import se.samordna.arende.Sidfot;
import se.samordna.forbund.Medlem;
import se.samordna.forbund.Person;
import se.samordna.forbund.Register;
import se.samordna.gemensam.Belopp;
import se.samordna.gemensam.Klocka;
import se.samordna.gemensam.Mening;
import se.samordna.gemensam.Talsprak;
import se.samordna.huvudbok.Overtagandebok;
import se.samordna.plan.Beloppstext;
import se.samordna.plan.Budgetversion;

/** Handlingarna i en övertagen insats ärende: uppgifterna i läsbar form (R29), och protokollet. */
@Component
class Overtagandedokument {

  private static final String PDF = "application/pdf";

  private final Register register;
  private final Overtagandebok bok;
  private final Klocka klocka;

  Overtagandedokument(Register register, Overtagandebok bok, Klocka klocka) {
    this.register = register;
    this.bok = bok;
    this.klocka = klocka;
  }

  NyHandling handling(Arende arende, Overtagande o) {
    return Talsprak.svenska(
        () ->
            new NyHandling(
                Handlingsslag.BILAGA,
                Mening.text("overtagen_handling", arende.diarienummer().orElse("")) + ".pdf",
                PDF,
                dokument(arende, o).pdf(),
                klocka.idag(),
                Mening.text("handling_upprattad")));
  }

  /** Protokollet som beslutet står i. */
  NyHandling protokoll(Mottagenfil fil) {
    return new NyHandling(
        Handlingsslag.BESLUT,
        fil.namn(),
        fil.innehallstyp(),
        fil.innehall(),
        klocka.idag(),
        Mening.av("handling_upprattad").svensk());
  }

  Dokument dokument(Arende arende, Overtagande o) {
    String nummer = arende.diarienummer().orElse("");
    return Dokument.med(
            Mening.text("overtagen_titel", o.rubrik()),
            Mening.text("overtagen_ingress", nummer, klocka.idag()),
            new Sidfot(register.forbund().namn(), nummer, klocka.idag().toString()))
        .avsnitt(
            Mening.text("overtagen_beslut"),
            Mening.text("overtagen_beslutet", o.beslut().dag(), o.beslut().nummer().orElse(0)))
        .avsnitt(Mening.text("overtagen_tid"), o.start() + " – " + o.slut())
        .rubrik(Mening.text("overtagen_parter"))
        .lista(o.allaParter().stream().map(this::part).toList())
        .rubrik(Mening.text("overtagen_styrgrupp"))
        .lista(o.styrgrupp().stream().map(register::namn).toList())
        .rubrik(Mening.text("overtagen_mal"))
        .tabell(
            List.of(
                Mening.text("overtagen_mal_text"),
                Mening.text("overtagen_mal_matt"),
                Mening.text("overtagen_mal_varde")),
            o.mal().stream().map(m -> List.of(m.text(), m.matt(), m.malvarde())).toList())
        .rubrik(Mening.text("overtagen_pengar"))
        .siffror(
            List.of(
                Mening.text("overtagen_rad"),
                Mening.text("overtagen_ar"),
                Mening.text("overtagen_beviljat"),
                Mening.text("overtagen_utbetalt")),
            o.radbelopp().stream()
                .map(
                    p ->
                        List.of(
                            bok.namn(p.rad()),
                            Integer.toString(p.ar()),
                            kronor(p.beviljat()),
                            kronor(p.utbetalt())))
                .toList());
  }

  private static String kronor(Belopp belopp) {
    return Beloppstext.av(belopp, Budgetversion.Enhet.KR);
  }

  private String part(Part p) {
    String namn = register.medlem(p.medlem()).map(Medlem::namn).orElse(p.medlem());
    String roll =
        Mening.text(p.roll().ar(Partsroll.HUVUDMAN) ? "overtagen_huvudman" : "overtagen_deltagare");
    String kontakt =
        register.person(p.kontakt()).map(Person::undertecknare).map(n -> ", " + n).orElse("");
    return Mening.text("overtagen_part", namn, roll, kontakt);
  }
}
