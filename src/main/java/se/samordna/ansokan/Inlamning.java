package se.samordna.ansokan;

import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.samordna.arende.Arende;
import se.samordna.arende.Arenden;
import se.samordna.arende.Arenden.NyHandling;
import se.samordna.arende.Handlingsslag;
import se.samordna.arende.Kontroller;
import se.samordna.arende.Kontrollunderlag;
import se.samordna.arende.Sidfot;
import se.samordna.gemensam.ArendeId;
import se.samordna.gemensam.HandlingId;
import se.samordna.gemensam.Innehall;
import se.samordna.gemensam.Klocka;
import se.samordna.gemensam.Mening;
import se.samordna.gemensam.Skrivet;
import se.samordna.identitet.Inloggad;

/**
 * Gör utkastet till en inlämnad handling: diarienummer, läsbar version, kvitto och underlag till
 * den formella kontrollen, allt i den transaktion där det sista jaet gavs.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Inlamning {

  private static final String PDF = "application/pdf";

  private final Arenden arenden;
  private final VersionStore versioner;
  private final Kontroller kontroller;
  private final Parter parter;
  private final Ramprov ramprov;
  private final Klocka klocka;

  Inlamning(
      Arenden arenden,
      VersionStore versioner,
      Kontroller kontroller,
      Parter parter,
      Ramprov ramprov,
      Klocka klocka) {
    this.arenden = arenden;
    this.versioner = versioner;
    this.kontroller = kontroller;
    this.parter = parter;
    this.ramprov = ramprov;
    this.klocka = klocka;
  }

  /** Första inlämningen. Svarar med diarienumret. */
  String lamnaIn(Arende arende, Ansokan ansokan) {
    arenden.satt(arende.id(), ansokan.rubrik(), ansokan.insatstyp().varde());
    String nummer = arenden.registrera(arende.id());
    spara(arende.id(), ansokan, Handlingsslag.ANSOKAN, "Ansökan", nummer);
    arenden.lamnaIn(arende.id());
    laggTill(
        arende.id(),
        Handlingsslag.KVITTO,
        "Kvitto " + nummer,
        Ansokansdokument.kvitto(ansokan.utanTommaRader(), sidfot(nummer), parter.enhet()),
        "Till " + parter.namn(arende.medlem()));
    arenden.handelse(arende.id(), "inlamnad", Mening.av("handelse_inlamnad", nummer));
    return nummer;
  }

  /** En kompletterad version ersätter den förra som det förbundet läser; den förra finns kvar. */
  void komplettera(Arende arende, Ansokan ansokan) {
    arenden.satt(arende.id(), ansokan.rubrik(), ansokan.insatstyp().varde());
    spara(
        arende.id(),
        ansokan,
        Handlingsslag.KOMPLETTERING,
        "Kompletterad ansökan",
        arende.diarienummer().orElse(""));
    arenden.handelse(arende.id(), "kompletterad", Mening.av("handelse_kompletterad"));
  }

  /** Underlaget sparas för ärendets nya varv och går till beslutstabellen. */
  Map<String, Object> underlag(ArendeId id, Ansokan skriven) {
    Ansokan ansokan = skriven.utanTommaRader();
    Kontrollunderlag underlag =
        new Kontrollunderlag(
            parter.antalParter(ansokan),
            ansokan.matbaraMal().size(),
            !Skrivet.tomt(ansokan.text(Fritext.SYFTE)),
            ansokan.slut().filter(s -> !klocka.passerad(s)).isPresent(),
            budgetStammer(id, ansokan),
            ramprov.ryms(id, ansokan));
    kontroller.spara(id, underlag);
    return underlag.variabler();
  }

  private boolean budgetStammer(ArendeId id, Ansokan ansokan) {
    boolean fel =
        parter.brister(arenden.las(id), ansokan).stream()
            .anyMatch(b -> b.falt().startsWith("budget") || b.falt().startsWith("medfinansiering"));
    return !fel;
  }

  private void spara(ArendeId id, Ansokan skriven, Handlingsslag slag, String vad, String nummer) {
    Ansokan ansokan = skriven.utanTommaRader();
    int nr = versioner.nasta(id);
    String ingress = nummer + ", version " + nr + ", inlämnad " + klocka.idag();
    HandlingId handling =
        laggTill(
            id,
            slag,
            vad + " " + nummer + " version " + nr,
            Ansokansdokument.ansokan(
                ansokan, ingress, sidfot(nummer), parter::namn, parter::person, parter.enhet()),
            "Från " + parter.namn(ansokan.huvudman().orElse("")));
    versioner.spara(id, new Utkast(nr, ansokan), handling, Inloggad.aktor(), klocka.nu());
  }

  private Sidfot sidfot(String nummer) {
    return new Sidfot(parter.forbund(), nummer, klocka.idag().toString());
  }

  private HandlingId laggTill(
      ArendeId id, Handlingsslag slag, String namn, Innehall innehall, String franTill) {
    return arenden.laggTill(
        id, new NyHandling(slag, namn + ".pdf", PDF, innehall, klocka.idag(), franTill));
  }
}
