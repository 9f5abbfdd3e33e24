package se.samordna.budget.inlasning;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Avgör vilka rader som är summor, regler och eget kapital: av namnet, av vad som går jämnt ut, och
 * av vad som redan är sett i årets rader.
 */
final class Summatolk {

  private final Beloppstolk tolk;
  private boolean ibSedd;
  private boolean ubSedd;
  private List<Optional<Long>> resultat = List.of();

  Summatolk(Beloppstolk tolk) {
    this.tolk = tolk;
  }

  void sagIb() {
    ibSedd = true;
  }

  void sag(Radbild rad, Summaart art) {
    ubSedd |= art == Summaart.UB;
    if (art == Summaart.RESULTAT && !ibSedd) {
      resultat = belopp(rad);
    }
  }

  Optional<Summaart> summa(Radbild rad, List<Radbild> block, List<Radbild> under) {
    String namn = Avdelningsnamn.ascii(rad.namn());
    Summaart avNamn = Summaart.av("", rad.namn());
    return switch (avNamn) {
      case KVAR -> Optional.of(Summaart.KVAR);
      case UB ->
          ibSedd || !namn.equals("eget kapital") ? Optional.of(Summaart.UB) : Optional.empty();
      case IB, BUFFERT -> Optional.empty();
      case RESULTAT -> arResultat(namn) ? Optional.of(Summaart.RESULTAT) : Optional.empty();
      case DELSUMMA -> delsumma(rad, namn, block, under);
    };
  }

  /**
   * ”Ackumulerat resultat från föregående år” är eget kapital, ”prognos resultat” läggs till det.
   */
  private boolean arResultat(String namn) {
    return !namn.matches(".*(foregaende|ackumulera|balansera|prognos|fr\\. ).*");
  }

  private Optional<Summaart> delsumma(
      Radbild rad, String namn, List<Radbild> block, List<Radbild> under) {
    if (ibSedd && !ubSedd && !resultat.isEmpty() && belopp(rad).equals(resultat)) {
      return Optional.of(Summaart.RESULTAT);
    }
    boolean heterSumma =
        namn.matches("(delsumma|summa|summor|total|totalt|totala|s:a|sum)\\b.*|.*\\btotalt?")
            || namn.matches(".*\\b(totala kostnader|totala intakter)\\b.*");
    return heterSumma || summerar(rad, namn, block, under)
        ? Optional.of(Summaart.DELSUMMA)
        : Optional.empty();
  }

  /** En rad som heter som en avdelning och går jämnt ut med raderna under eller ovanför. */
  private boolean summerar(Radbild rad, String namn, List<Radbild> block, List<Radbild> under) {
    boolean avdelning =
        namn.matches(
            "(intakter|inkomster|kostnader|utgifter|insatser|projekt|personal(kostnader)?)");
    if (!avdelning) {
      return false;
    }
    return jamnt(rad, block) || jamnt(rad, tillNasta(under));
  }

  private List<Radbild> tillNasta(List<Radbild> under) {
    List<Radbild> rader = new ArrayList<>();
    for (Radbild r : under) {
      if (!r.harBelopp() || r.luftFore() || jamnt(r, rader)) {
        break;
      }
      rader.add(r);
    }
    return rader;
  }

  private boolean jamnt(Radbild rad, List<Radbild> delar) {
    List<Optional<Long>> summa = belopp(rad);
    for (int k = 0; k < summa.size(); k++) {
      int kolumn = k;
      long delarnas = delar.stream().mapToLong(d -> belopp(d).get(kolumn).orElse(0L)).sum();
      if (summa.get(k).orElse(0L) != delarnas) {
        return false;
      }
    }
    return delar.size() > 1;
  }

  static boolean arRegel(Radbild rad) {
    String namn = Avdelningsnamn.ascii(rad.namn());
    return namn.contains("buffert") || namn.matches("\\d+([.,]\\d+)? ?(%|procent) av\\b.*");
  }

  boolean arEgetKapital(Radbild rad) {
    String namn = Avdelningsnamn.ascii(rad.namn());
    boolean ingaende =
        Summaart.av("", rad.namn()) == Summaart.IB
            || namn.matches(
                "eget kapital.*|.*(ackumulera|balansera|\\back\\.? ?res|fr(an|\\.)? ?foreg).*");
    return (ingaende && !ubSedd) || (ibSedd && !ubSedd);
  }

  private List<Optional<Long>> belopp(Radbild rad) {
    return rad.belopp().stream()
        .map(
            c ->
                tolk.tolka(c) instanceof Beloppstolk.Utfall.Ore(long ore, var a)
                    ? Optional.of(ore)
                    : Optional.<Long>empty())
        .toList();
  }
}
