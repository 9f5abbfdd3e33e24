package se.samordna.forbund.bildande;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.samordna.gemensam.Granskning;
import se.samordna.gemensam.Hinder;
import se.samordna.gemensam.Klocka;
import se.samordna.gemensam.Mening;
import se.samordna.gemensam.Svar;
import se.samordna.identitet.Inloggad;
import se.samordna.identitet.Spar;

/** Ställer ett nytt förbund i ordning: vad som saknas i varje steg, och öppnandet. */
@Service
@Transactional
@PreAuthorize("@behorig.har('forbundschef', 'administrator')")
public class InforandeService {

  private static final int LANGSTA_SKAL = 300;

  private final ForbundStore forbund;
  private final InforandeStore store;
  private final List<Startkrav> krav;
  private final Spar spar;
  private final Klocka klocka;

  InforandeService(
      ForbundStore forbund, InforandeStore store, List<Startkrav> krav, Spar spar, Klocka klocka) {
    this.forbund = forbund;
    this.store = store;
    this.krav = krav;
    this.spar = spar;
    this.klocka = klocka;
  }

  /** Stegen i ordning, med det som saknas i vart och ett. */
  @Transactional(readOnly = true)
  public Inforande lage() {
    Map<Startsteg, String> atSidan = store.atSidan();
    Map<Startsteg, List<String>> saknas = new EnumMap<>(Startsteg.class);
    krav.forEach(k -> saknas.put(k.steg(), k.saknas().stream().map(Mening::toString).toList()));
    Optional<Forbundspost> mitt = forbund.hitta(Inloggad.aktor().forbund());
    return new Inforande(
        mitt.flatMap(Forbundspost::oppnat),
        Arrays.stream(Startsteg.values())
            .map(s -> steg(s, saknas, Optional.ofNullable(atSidan.get(s)), mitt))
            .toList());
  }

  private static Inforande.Steg steg(
      Startsteg steg,
      Map<Startsteg, List<String>> saknas,
      Optional<String> skal,
      Optional<Forbundspost> mitt) {
    List<String> kvar = saknas.getOrDefault(steg, List.of());
    boolean klart =
        steg == Startsteg.OPPNA
            ? mitt.flatMap(Forbundspost::oppnat).isPresent()
            : kvar.isEmpty() || skal.isPresent();
    return new Inforande.Steg(steg, klart, kvar, skal, steg.lank());
  }

  /** Steget behövs inte, eller tas senare; skälet står i spåret. */
  public Svar<Inforande> sattAtSidan(Startsteg steg, String skal) {
    return new Granskning()
        .obligatorisk("skal", skal, LANGSTA_SKAL)
        .rad("skal", skal, LANGSTA_SKAL)
        .krav(steg != Startsteg.OPPNA, "steg", "okant_varde", Mening.av("inforande_oppna_sist"))
        .svar(skal.strip())
        .som(
            s -> {
              store.satt(steg, s, Inloggad.aktor(), klocka.nu());
              spar.skriv("steg_at_sidan", objekt(), Map.of(), Map.of("steg", steg, "skal", s));
              return lage();
            });
  }

  /** Steget tas ändå. */
  public Svar<Inforande> ateruppta(Startsteg steg) {
    store.ateruppta(steg);
    spar.skriv("steg_aterupptaget", objekt(), Map.of("steg", steg), Map.of());
    return Svar.ja(lage());
  }

  /** Öppnar förbundet: från nu kan idéer lämnas. Görs en gång. */
  public Svar<Inforande> oppna() {
    Inforande nu = lage();
    List<String> kvar =
        nu.steg().stream()
            .filter(s -> s.steg() != Startsteg.OPPNA && !s.klart())
            .map(s -> Mening.text("startsteg_" + s.steg().kod()))
            .toList();
    if (nu.oppnat().isPresent()) {
      return Svar.ja(nu);
    }
    if (!kvar.isEmpty()) {
      return Svar.nej(
          Hinder.regel("inte_klart", Mening.av("inforande_inte_klart", String.join(", ", kvar))));
    }
    if (forbund.oppna(Inloggad.aktor().forbund(), klocka.nu())) {
      spar.skriv("forbund_oppnat", objekt(), Map.of(), Map.of());
    }
    return Svar.ja(lage());
  }

  private static String objekt() {
    return "forbund:" + Inloggad.aktor().forbund();
  }
}
