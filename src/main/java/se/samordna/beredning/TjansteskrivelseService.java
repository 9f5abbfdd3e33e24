package se.samordna.beredning;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.samordna.ansokan.Ansokningar;
import se.samordna.ansokan.Ramprov;
import se.samordna.ansokan.Sokt;
import se.samordna.arende.Arende;
import se.samordna.arende.Arende.Steg;
import se.samordna.arende.Arenden;
import se.samordna.arende.Arenden.Flytt;
import se.samordna.arende.Arenden.NyHandling;
import se.samordna.arende.Aterkomster;
import se.samordna.arende.Handlingsslag;
import se.samordna.forbund.Register;
import se.samordna.gemensam.ArendeId;
import se.samordna.gemensam.Arsbelopp;
import se.samordna.gemensam.HandlingId;
import se.samordna.gemensam.Klocka;
import se.samordna.gemensam.Mening;
import se.samordna.gemensam.Svar;
import se.samordna.gemensam.Talsprak;
import se.samordna.gemensam.UppgiftId;
import se.samordna.huvudbok.Finansiering;
import se.samordna.identitet.Inloggad;
import se.samordna.ritning.Element;
import se.samordna.ritning.Variabel;
import se.samordna.uppgift.Uppgift;
import se.samordna.uppgift.Uppgifter;

/** Förslaget till beslut. När det är skrivet är ärendet klart för föredragningslistan. */
@Service
@Transactional
public class TjansteskrivelseService {

  static final String TYP = Element.TJANSTESKRIVELSE;

  private final Uppgifter uppgifter;
  private final Arenden arenden;
  private final TjansteskrivelseStore store;
  private final Ansokningar ansokningar;
  private final Ramprov ramprov;
  private final Aterkomster aterkomster;
  private final Klocka klocka;
  private final Register register;

  TjansteskrivelseService(
      Uppgifter uppgifter,
      Arenden arenden,
      TjansteskrivelseStore store,
      Ansokningar ansokningar,
      Ramprov ramprov,
      Aterkomster aterkomster,
      Klocka klocka,
      Register register) {
    this.register = register;
    this.uppgifter = uppgifter;
    this.arenden = arenden;
    this.store = store;
    this.ansokningar = ansokningar;
    this.ramprov = ramprov;
    this.aterkomster = aterkomster;
    this.klocka = klocka;
  }

  /** Vad skrivningen gav; varningarna hindrar inte skrivelsen men väl ett beslut efter den. */
  public record Skriven(int nr, List<Varning> varningar) {

    public Skriven {
      varningar = List.copyOf(varningar);
    }
  }

  /** Något som styrelsen inte kan besluta som det står. */
  public record Varning(String kod, String text) {}

  @PreAuthorize("@behorig.har('forbundschef')")
  public Svar<Skriven> skriv(UppgiftId id, Memo memo) {
    return memo.granska()
        .svar(memo)
        .sedan(m -> uppgifter.las(id, TYP, m.version()))
        .som(u -> skriv(u, memo));
  }

  /** Skrivelsen från skärmen: varje år har sin finansiering (R22), annars 422. */
  @PreAuthorize("@behorig.har('forbundschef')")
  public Svar<Skriven> skrivFinansierad(UppgiftId id, Memo memo) {
    return memo.granska()
        .svar(memo)
        .sedan(m -> m.saknarFinansiering().<Svar<Memo>>map(Svar::nej).orElseGet(() -> Svar.ja(m)))
        .sedan(m -> skriv(id, m));
  }

  private Skriven skriv(Uppgift uppgift, Memo memo) {
    Arende fore = arenden.las(uppgift.arende());
    int nr = store.nasta(fore.id());
    HandlingId handling = laggTill(fore, memo, nr);
    store.spara(
        fore.id(),
        new Tjansteskrivelse(
            nr,
            memo.forslag(),
            memo.finansieringar(),
            memo.villkor(),
            handling.varde(),
            klocka.nu()),
        Inloggad.aktor());
    Arende efter = arenden.flytta(fore.id(), Flytt.till(Steg.STYRELSE, Element.VANTA_BESLUT));
    arenden.handelse(fore.id(), "tjansteskrivelse", Mening.av("handelse_tjansteskrivelse"));
    uppgifter.avsluta(uppgift, Map.of(Variabel.VARV, efter.varv(), Variabel.ROND, efter.rond()));
    return new Skriven(nr, varningar(fore, memo.finansieringar()));
  }

  private List<Varning> varningar(Arende arende, List<Finansiering> rader) {
    return rader.isEmpty()
        ? List.of()
        : ramprov.invandning(arende.id(), arende.rubrik(), rader).stream()
            .map(h -> new Varning(h.kod(), h.text()))
            .toList();
  }

  private HandlingId laggTill(Arende arende, Memo memo, int nr) {
    String nummer = arende.diarienummer().orElse("");
    return arenden.laggTill(
        arende.id(),
        new NyHandling(
            Handlingsslag.TJANSTESKRIVELSE,
            "Tjänsteskrivelse " + nummer + " version " + nr + ".pdf",
            "application/pdf",
            Talsprak.svenska(
                () ->
                    Skrivelsedokument.av(
                            arende,
                            memo,
                            register.forbund(),
                            klocka.idag(),
                            register.undertecknare(
                                Inloggad.aktor().anvandare(), Mening.av("titel_forbundschef")),
                            aterkomster.i(arende.id()).reversed().stream().findFirst())
                        .pdf()),
            klocka.idag(),
            "Till styrelsen"));
  }

  /**
   * Förslaget som styrelsen har att ta ställning till, för den som får läsa ärendets handlingar.
   * 404 när inget är skrivet, eller när ärendet kommit tillbaka och inget nytt är skrivet.
   */
  @Transactional(readOnly = true)
  @PreAuthorize("@behorig.inloggad()")
  public Svar<Tjansteskrivelse> visa(ArendeId id) {
    return arenden.oppnaInnehall(id).sedan(a -> Svar.finns(store.gallande(id), Mening.av("sak_7")));
  }

  /**
   * Det en ny skrivelse utgår från: vad som söks per år, och den förra skrivelsen när ärendet
   * kommer igen efter en återremiss.
   */
  public record Utgangspunkt(List<Arsbelopp> sokt, Optional<Tjansteskrivelse> forra) {}

  @Transactional(readOnly = true)
  @PreAuthorize("@behorig.har('forbundschef')")
  public Svar<Utgangspunkt> utgangspunkt(ArendeId id) {
    return arenden
        .oppnaHandlingar(id)
        .som(
            a ->
                new Utgangspunkt(
                    ansokningar.inlamnad(id).map(Sokt::av).orElse(List.of()), store.senaste(id)));
  }
}
