package se.samordna.ansokan;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.samordna.arende.Arende;
import se.samordna.arende.Arende.Steg;
import se.samordna.arende.Arenden;
import se.samordna.arende.Arenden.Flytt;
import se.samordna.gemensam.ArendeId;
import se.samordna.gemensam.Granskning;
import se.samordna.gemensam.Hinder;
import se.samordna.gemensam.Hinder.Faltfel;
import se.samordna.gemensam.Klocka;
import se.samordna.gemensam.Mening;
import se.samordna.gemensam.Skrivet;
import se.samordna.gemensam.Svar;
import se.samordna.gemensam.UppgiftId;
import se.samordna.identitet.Inloggad;
import se.samordna.ritning.Element;
import se.samordna.ritning.Variabel;
import se.samordna.uppgift.Slutfor;
import se.samordna.uppgift.Uppgift;
import se.samordna.uppgift.Uppgifter;

/** Medlemmarnas godkännande. Det sista jaet är inlämningen; ett nej öppnar utkastet igen. */
@Service
@Transactional
public class GodkannandeService {

  static final String TYP = Element.GODKANN_ANSOKAN;
  private static final int KOMMENTAR = 2_000;

  private final Uppgifter uppgifter;
  private final Arenden arenden;
  private final UtkastStore utkast;
  private final GodkannandeStore godkannanden;
  private final Inlamning inlamning;
  private final Parter parter;
  private final Klocka klocka;

  GodkannandeService(
      Uppgifter uppgifter,
      Arenden arenden,
      UtkastStore utkast,
      GodkannandeStore godkannanden,
      Inlamning inlamning,
      Parter parter,
      Klocka klocka) {
    this.uppgifter = uppgifter;
    this.arenden = arenden;
    this.utkast = utkast;
    this.godkannanden = godkannanden;
    this.inlamning = inlamning;
    this.parter = parter;
    this.klocka = klocka;
  }

  /** En medlems svar; kommentaren stannar hos de sökande (R30). */
  public record Godkannande(int version, boolean godkanner, String kommentar) {

    public Godkannande(int version, boolean godkanner, @Nullable String kommentar) {
      this.version = version;
      this.godkanner = godkanner;
      this.kommentar = Objects.requireNonNullElse(kommentar, "").strip();
    }
  }

  @Slutfor(Element.GODKANN_ANSOKAN)
  @PreAuthorize("@behorig.har('sokande')")
  public Svar<Arende> svara(UppgiftId id, Godkannande svar) {
    return new Granskning()
        .text("kommentar", svar.kommentar(), KOMMENTAR)
        .svar(svar)
        .sedan(GodkannandeService::nejHarSkal)
        .sedan(s -> uppgifter.las(id, TYP, s.version()))
        .sedan(u -> svara(u, svar));
  }

  /** De som ska skriva om ansökan behöver veta vad som ska ändras. */
  private static Svar<Godkannande> nejHarSkal(Godkannande svar) {
    Mening text = Mening.av("nej_utan_skal");
    return svar.godkanner() || !Skrivet.tomt(svar.kommentar())
        ? Svar.ja(svar)
        : Svar.nej(
            Hinder.regel(
                "skal_saknas", text, List.of(new Faltfel("kommentar", "skal_saknas", text))));
  }

  /** Nejet som öppnade utkastet igen, för de sökande (R30). */
  @Transactional(readOnly = true)
  @PreAuthorize("@behorig.har('sokande')")
  public Optional<Nej> senasteNej(ArendeId id) {
    return arenden.arSokande(Inloggad.aktor(), id)
        ? godkannanden
            .senasteNej(id)
            .map(n -> new Nej(parter.namn(n.medlem()), n.av(), n.kommentar(), n.tid()))
        : Optional.empty();
  }

  /**
   * Ett nej till ansökan.
   *
   * @param medlem medlemmens namn
   * @param av namnet på den som svarade
   */
  public record Nej(String medlem, String av, String kommentar, Instant tid) {}

  private Svar<Arende> svara(Uppgift uppgift, Godkannande svar) {
    Arende arende = arenden.las(uppgift.arende());
    String medlem = uppgift.medlem().orElse("");
    if (!godkannanden.svara(
        arende,
        medlem,
        new GodkannandeStore.Svar(svar.godkanner(), svar.kommentar()),
        Inloggad.aktor(),
        klocka.nu())) {
      return Svar.nej(Hinder.krock("redan_avslutad", Mening.av("redan_avslutad")));
    }
    noteraSvar(arende, medlem, svar);
    if (!svar.godkanner()) {
      return Svar.ja(nekad(uppgift));
    }
    return godkannanden.vantar(arende).isEmpty()
        ? sistaJa(uppgift, arende)
        : Svar.ja(ettJa(uppgift, arende));
  }

  private void noteraSvar(Arende arende, String medlem, Godkannande svar) {
    String handelse = svar.godkanner() ? "godkand" : "inte_godkand";
    String namn = parter.namn(medlem);
    arenden.handelseForSokande(
        arende.id(),
        handelse,
        svar.kommentar().isEmpty()
            ? Mening.av("handelse_" + handelse, namn)
            : Mening.av("handelse_" + handelse + "_kommentar", namn, svar.kommentar()));
  }

  private Arende nekad(Uppgift uppgift) {
    Arende efter =
        arenden.flytta(uppgift.arende(), Flytt.till(Steg.ANSOKAN, SkrivningService.SKRIV));
    uppgifter.avsluta(
        uppgift,
        Map.of(
            Variabel.GODKAND,
            false,
            Variabel.VARV,
            efter.varv(),
            Variabel.HUVUDMAN,
            efter.medlem()));
    uppgifter.stangAlla(efter.id());
    return efter;
  }

  private Arende ettJa(Uppgift uppgift, Arende arende) {
    uppgifter.avsluta(uppgift, Map.of(Variabel.GODKAND, true));
    return arende;
  }

  private Svar<Arende> sistaJa(Uppgift uppgift, Arende arende) {
    return Svar.finns(utkast.hitta(arende.id()), Mening.av("sak"))
        .som(u -> lamnaIn(uppgift, arende, u.ansokan()));
  }

  private Arende lamnaIn(Uppgift uppgift, Arende arende, Ansokan ansokan) {
    inlamning.lamnaIn(arende, ansokan);
    Arende efter = arenden.flytta(arende.id(), Flytt.till(Steg.KONTROLL, Element.FORMELL_KONTROLL));
    Map<String, Object> variabler = new HashMap<>(inlamning.underlag(efter.id(), ansokan));
    variabler.put(Variabel.GODKAND, true);
    variabler.put(Variabel.VARV, efter.varv());
    variabler.put(Variabel.HUVUDMAN, efter.medlem());
    uppgifter.avsluta(uppgift, variabler);
    return efter;
  }
}
