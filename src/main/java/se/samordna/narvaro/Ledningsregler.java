package se.samordna.narvaro;

import java.util.List;
import java.util.Optional;
import se.samordna.gemensam.Hinder;
import se.samordna.gemensam.Mening;
import se.samordna.gemensam.Regel;
import se.samordna.identitet.Aktor;
import se.samordna.mote.Sammantrade;

/**
 * Vem som leder sammanträdet (R9), och när det går att leda. Tjänsterna och skärmen frågar samma
 * regler; vem det är i varje läge står i {@link Ledning}.
 */
public final class Ledningsregler {

  /** Nej från sammanträdets egen rollfördelning. */
  static final Hinder LEDER_INTE = Hinder.roll("saknar_roll", Mening.av("saknar_roll_2"));

  /** Någon som vill göra det som den som leder gör. */
  public interface Ledande {

    Ledning ledning();

    Aktor aktor();
  }

  /** Som {@link Ledande}, på ett visst sammanträde. */
  public interface Motesledande extends Ledande {

    Sammantrade mote();
  }

  private record Ledare(Ledning ledning, Aktor aktor) implements Ledande {}

  private record Motesledare(Sammantrade mote, Ledning ledning, Aktor aktor)
      implements Motesledande {}

  /** Beslutar, voterar, tar upp punkter och antecknar åt andra. */
  public static final Regel<Ledande> LEDER =
      Regel.fast("R9", l -> !l.ledning().farBesluta(l.aktor()), LEDER_INTE);

  /** Håller upprop; vice bara när ingen är ordförande. */
  public static final Regel<Ledande> HALLER_UPPROP =
      Regel.fast("R9", l -> !l.ledning().farOppna(l.aktor()), LEDER_INTE);

  /** Väljer justerare och sekreterare: samma personer som håller upprop. */
  static final Regel<Ledande> FOR_PROTOKOLLET =
      Regel.roll(
          "R9",
          "saknar_roll",
          l -> !l.ledning().farOppna(l.aktor()),
          l -> Mening.av("saknar_roll_4"));

  public static final Regel<Motesledande> OAVSLUTAT =
      Regel.fast("R14", l -> l.mote().avslutat().isPresent(), Sammantrade.AVSLUTAT);

  private static final Regel<Motesledande> OPPNAT =
      Regel.fast("R16", l -> l.mote().oppnat().isEmpty(), Sammantrade.INTE_OPPNAT);

  /** Medan sammanträdet pågår: rollen (403), att det inte är slut (409), att det börjat (422). */
  static final List<Regel<? super Motesledande>> PAGAENDE = List.of(LEDER, OAVSLUTAT, OPPNAT);

  private static final List<Regel<? super Motesledande>> UPPROP = List.of(HALLER_UPPROP, OAVSLUTAT);

  private Ledningsregler() {}

  /**
   * Varför {@code aktor} inte leder nu. {@code ledning} är sammanträdets eller en punkts: på
   * punkten går vice in när ordföranden har jäv. Ledarens eget jäv prövas för sig (R15).
   */
  public static Optional<Hinder> nu(Sammantrade mote, Ledning ledning, Aktor aktor) {
    return Regel.forsta(PAGAENDE, new Motesledare(mote, ledning, aktor));
  }

  /** Som {@code nu}, också innan sammanträdet öppnats: jäv antecknas gärna i förväg. */
  public static Optional<Hinder> foreSlutet(Sammantrade mote, Ledning ledning, Aktor aktor) {
    return Regel.forsta(List.of(LEDER, OAVSLUTAT), new Motesledare(mote, ledning, aktor));
  }

  /** Varför {@code aktor} inte leder, vare sig sammanträdet pågår eller inte. */
  public static Optional<Hinder> rollen(Ledning ledning, Aktor aktor) {
    return LEDER.prova(new Ledare(ledning, aktor));
  }

  /** Varför {@code aktor} inte kan hålla upprop, vilka som än är här och vilken dag det är. */
  public static Optional<Hinder> upprop(Sammantrade mote, Ledning ledning, Aktor aktor) {
    return Regel.forsta(UPPROP, new Motesledare(mote, ledning, aktor));
  }

  /** Varför {@code aktor} inte väljer justerare och sekreterare. */
  public static Optional<Hinder> protokollet(Ledning ledning, Aktor aktor) {
    return FOR_PROTOKOLLET.prova(new Ledare(ledning, aktor));
  }
}
