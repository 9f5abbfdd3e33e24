package se.samordna.beredning;

import java.util.List;
import java.util.Map;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.samordna.arende.Arende;
import se.samordna.arende.Arende.Steg;
import se.samordna.arende.Arenden;
import se.samordna.arende.Arenden.Flytt;
import se.samordna.arende.Arenden.NyHandling;
import se.samordna.arende.Handlingsslag;
import se.samordna.arende.Kompletteringar;
import se.samordna.forbund.Register;
import se.samordna.gemensam.Innehall;
import se.samordna.gemensam.Klocka;
import se.samordna.gemensam.Mening;
import se.samordna.gemensam.Svar;
import se.samordna.gemensam.Talsprak;
import se.samordna.gemensam.UppgiftId;
import se.samordna.identitet.Aktor;
import se.samordna.identitet.Inloggad;
import se.samordna.ritning.Element;
import se.samordna.ritning.Variabel;
import se.samordna.uppgift.Slutfor;
import se.samordna.uppgift.Uppgift;
import se.samordna.uppgift.Uppgifter;

/** Förbundschefen samlar gruppens yttrande: vidare till förslag, eller komplettering. */
@Service
@Transactional
public class SamlatYttrandeService {

  static final String TYP = Element.SAMLAT_YTTRANDE;

  private final Uppgifter uppgifter;
  private final Arenden arenden;
  private final Kompletteringar kompletteringar;
  private final YttrandeStore store;
  private final Omgangar omgangar;
  private final Klocka klocka;
  private final Register register;

  SamlatYttrandeService(
      Uppgifter uppgifter,
      Arenden arenden,
      Kompletteringar kompletteringar,
      YttrandeStore store,
      Omgangar omgangar,
      Klocka klocka,
      Register register) {
    this.register = register;
    this.uppgifter = uppgifter;
    this.arenden = arenden;
    this.kompletteringar = kompletteringar;
    this.store = store;
    this.omgangar = omgangar;
    this.klocka = klocka;
  }

  @Slutfor(Element.SAMLAT_YTTRANDE)
  @PreAuthorize("@behorig.har('forbundschef')")
  public Svar<Arende> samla(UppgiftId id, SamlatYttrande yttrande) {
    return yttrande
        .granska(klocka.idag())
        .svar(yttrande)
        .sedan(y -> uppgifter.las(id, TYP, y.version()))
        .som(u -> samla(u, yttrande));
  }

  private Arende samla(Uppgift uppgift, SamlatYttrande y) {
    Arende fore = arenden.las(uppgift.arende());
    Aktor aktor = Inloggad.aktor();
    store.samla(
        fore.id(),
        new YttrandeStore.Samlat(
            fore.varv(),
            y.utfallet().orElseThrow(),
            y.motivering(),
            aktor.anvandare(),
            klocka.nu()),
        aktor.forbund());
    return y.begarKomplettering()
        ? kompletteringar.begar(uppgift, y.vad(), y.frist().orElseThrow())
        : vidare(uppgift, fore, y);
  }

  private Arende vidare(Uppgift uppgift, Arende fore, SamlatYttrande y) {
    List<Omgang> alla = omgangar.i(fore.id());
    arenden.laggTill(
        fore.id(),
        new NyHandling(
            Handlingsslag.YTTRANDE,
            filnamn(fore, alla.size()),
            "application/pdf",
            dokument(fore, y, alla),
            klocka.idag(),
            "Beredningsgruppen"));
    Arende efter = arenden.flytta(fore.id(), Flytt.till(Steg.FORSLAG, TjansteskrivelseService.TYP));
    arenden.handelse(fore.id(), "samlat_yttrande", Mening.av("handelse_samlat_yttrande"));
    uppgifter.avsluta(uppgift, Map.of(Variabel.UTFALL, y.utfall(), Variabel.VARV, efter.varv()));
    return efter;
  }

  private Innehall dokument(Arende arende, SamlatYttrande y, List<Omgang> alla) {
    return Talsprak.svenska(
        () ->
            Yttrandedokument.av(
                    arende,
                    y,
                    alla,
                    register.forbund(),
                    klocka.idag(),
                    register.undertecknare(
                        Inloggad.aktor().anvandare(), Mening.av("titel_forbundschef")))
                .pdf());
  }

  /** En ny omgång ger ett nytt dokument; namnet säger vilken. */
  private static String filnamn(Arende arende, int omgang) {
    return "Samlat yttrande "
        + arende.diarienummer().orElse("")
        + (omgang > 1 ? " omgång " + omgang : "")
        + ".pdf";
  }
}
