package se.samordna.sammantrade;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import se.samordna.arende.Arende;
import se.samordna.gemensam.Hinder;
import se.samordna.gemensam.Mening;
import se.samordna.gemensam.Regel;
import se.samordna.identitet.Aktor;
import se.samordna.mote.Moteslag;
import se.samordna.mote.Punkt;
import se.samordna.mote.Sammantrade;
import se.samordna.narvaro.Deltagande;
import se.samordna.narvaro.Ledning;
import se.samordna.narvaro.Ledningsregler;
import se.samordna.narvaro.Ledningsregler.Motesledande;
import se.samordna.narvaro.Tjanstgoring;

/**
 * Vem som får avgöra en punkt, och när den går att avgöra: det som prövas före beslutet självt.
 * Tjänsten och skärmen frågar samma regler.
 */
public final class Beslutsmojlighet {

  /** En person som vill avgöra punkten. */
  record Fall(Punktlage lage, Aktor aktor) implements Deltagande, Motesledande {

    @Override
    public Sammantrade mote() {
      return lage.mote();
    }

    @Override
    public Ledning ledning() {
      return lage.ledning();
    }

    @Override
    public String person() {
      return aktor.anvandare();
    }

    @Override
    public Set<String> javiga() {
      return lage.javiga();
    }

    @Override
    public Tjanstgoring tjanstgoring() {
      return lage.tjanstgoring();
    }
  }

  /**
   * Punkten och dess ärende.
   *
   * @param arende låst; tomt när punkten inte gäller något ärende
   */
  record Arendefall(Punkt punkt, Optional<Arende> arende) {}

  static final Regel<Fall> OBESLUTAD =
      Regel.fast("R16", f -> f.lage().beslutad(), BeslutService.REDAN_BESLUTAD);

  static final Regel<Fall> TAS_UPP = Regel.fast("", f -> f.lage().avbojd(), Punktlage.AVBOJD);

  /** Presidiet och beredningsgruppen bereder, de beslutar inte. */
  static final Regel<Fall> STYRELSEN =
      new Regel<>(
          "R10",
          "fel_slag",
          f -> f.lage().mote().slag() != Moteslag.STYRELSE,
          f -> Mening.av("fel_slag"));

  static final Regel<Deltagande> JAV =
      new Regel<>("R15", "jav", d -> d.javiga().contains(d.person()), d -> Mening.av("jav_beslut"));

  static final Regel<Deltagande> BESLUTSFOR =
      new Regel<>(
          "R12",
          "inte_beslutsfor",
          d -> !d.tjanstgoring().beslutsfor(),
          d ->
              Mening.av(
                  "inte_beslutsfor_platser",
                  d.tjanstgoring().tjanster().size(),
                  d.tjanstgoring().platser()));

  static final Regel<Arendefall> VANTAR =
      Regel.krock(
          "",
          "vantar_inte_pa_beslut",
          f -> f.arende().filter(a -> !Styrelsevantan.vantar(a, f.punkt())).isPresent(),
          f -> Mening.av("vantar_inte_pa_beslut"));

  /** Prövas innan något annat läses: rollen (403), sedan läget (409), sedan resten (422). */
  static final List<Regel<? super Fall>> FORST =
      List.of(Ledningsregler.LEDER, OBESLUTAD, Ledningsregler.OAVSLUTAT, TAS_UPP, STYRELSEN);

  /** Allt som går att veta innan man skrivit beslutet: det som avgör om knappen går att trycka. */
  static final List<Regel<? super Fall>> FORE_BESLUTET =
      Stream.<Regel<? super Fall>>concat(FORST.stream(), Stream.of(JAV, BESLUTSFOR)).toList();

  private Beslutsmojlighet() {}

  /**
   * Det första som hindrar, i den ordning det sägs: den som inte leder (403), en punkt som är
   * beslutad (409), ett sammanträde som är avslutat (409, R14), ett extra ärende som inte tas upp
   * (422), ett sammanträde som inte är styrelsens (422).
   */
  static Optional<Hinder> hinder(Punktlage l, Aktor aktor) {
    return Regel.forsta(FORST, new Fall(l, aktor));
  }

  /** Som {@code hinder}, och sist eget jäv (R15) och beslutsförheten (R12). */
  public static Optional<Hinder> foreBeslutet(Punktlage l, Aktor aktor) {
    return Regel.forsta(FORE_BESLUTET, new Fall(l, aktor));
  }
}
