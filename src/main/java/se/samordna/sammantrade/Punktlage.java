package se.samordna.sammantrade;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import se.samordna.forbund.Plats;
import se.samordna.gemensam.Hinder;
import se.samordna.gemensam.Mening;
import se.samordna.gemensam.Svar;
import se.samordna.identitet.Aktor;
import se.samordna.mote.Punkt;
import se.samordna.mote.PunktId;
import se.samordna.mote.Sammantrade;
import se.samordna.narvaro.Beslutsforhet;
import se.samordna.narvaro.Ledning;
import se.samordna.narvaro.Ledningsregler;
import se.samordna.narvaro.Narvarande;
import se.samordna.narvaro.Tjanstgoring;
import se.samordna.narvaro.Upprop;

/**
 * En punkt med allt som avgör vem som får göra vad: upprop, jäv och voteringar.
 *
 * @param avbojd ett extra ärende som styrelsen sagt nej till att ta upp
 * @param omrostningPagar en omröstning på skärmarna är öppen (R13)
 */
public record Punktlage(
    Sammantrade mote,
    Punkt punkt,
    Upprop upprop,
    Map<PunktId, Set<String>> jav,
    List<Votering> voteringar,
    boolean omrostningPagar,
    boolean beslutad,
    boolean avbojd) {

  static final Hinder AVBOJD = Hinder.regel("tas_inte_upp", Mening.av("tas_inte_upp"));

  /** Punkten, om styrelsen inte sagt nej till att ta upp den. */
  public Svar<Punktlage> tasUpp() {
    return avbojd ? Svar.nej(AVBOJD) : Svar.ja(this);
  }

  public Set<String> javiga() {
    return jav.getOrDefault(punkt.id(), Set.of());
  }

  public Tjanstgoring tjanstgoring() {
    return upprop.utan(javiga());
  }

  /** Beslutsförheten på punkten (R12, R15). */
  public Beslutsforhet beslutsforhet() {
    return Beslutsforhet.av(upprop, javiga());
  }

  public Ledning ledning() {
    return new Ledning(upprop, mote.oppnat().isPresent(), javiga());
  }

  /** Varför {@code aktor} inte leder punkten. */
  public Optional<Hinder> ledarhinder(Aktor aktor) {
    return Ledningsregler.rollen(ledning(), aktor);
  }

  public Optional<Plats> plats(String person) {
    return upprop.platser().stream().filter(p -> p.anvandare().equals(person)).findFirst();
  }

  /** De som är här, i rummet eller på distans. */
  public Set<String> har() {
    return upprop.narvarande().stream().map(Narvarande::person).collect(Collectors.toSet());
  }

  public String namn(String person) {
    return plats(person).map(Plats::namn).orElse(person);
  }
}
