package se.samordna.inlasning;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Avgör vilka rader som är summor, regler och eget kapital: av namnet, av vad som går jämnt ut, och
 * av vad som redan är sett i årets rader.
 */
final class Summatolk {

  /** Vad som förs över från året före, vad det än kallas. */
  private static final Pattern INGAENDE =
      Pattern.compile(
          "^eget kapital|ackumulera|balansera|\\back\\.? ?res|fr(an|\\.)?"
              + " ?(foreg|fg\\b|forra|tidigare"
              + " ar)|\\boverfor(t|da|ing)\\b.*(fran|fr\\b)|(kvarvarande|sparade|outnyttjade|oforbrukade)"
              + " medel");

  private static final Pattern TILLAGG =
      Pattern.compile("prognos|\\bresultat|kapital|overskott|underskott");

  /** Efter resultatet är det som är kvar en summa; bland insatserna är det utrymme. */
  private static final Pattern KVAR =
      Pattern.compile("\\b(kvar|aterstar|aterstaende) att (fordela|anvanda|besluta|bevilja)\\b");

  private final Beloppstolk tolk;
  private boolean ibSedd;
  private boolean ubSedd;
  private boolean kapitaletFoljer;
  private final List<Radbild> vanliga = new ArrayList<>();
  private List<Optional<Long>> resultat = List.of();

  Summatolk(Beloppstolk tolk) {
    this.tolk = tolk;
  }

  /**
   * Årets ingående kapital är läst.
   *
   * @param kostnadSedd falskt när det står före kostnaderna, och inget efter det är kapital
   */
  void sagIb(boolean kostnadSedd, List<Radbild> under) {
    kapitaletFoljer = !ibSedd ? kostnadSedd && kapitaletFoljer(under) : kapitaletFoljer;
    ibSedd = true;
  }

  /** En rad som inte är någon summa. */
  void sagVanlig(Radbild rad) {
    vanliga.add(rad);
  }

  /** Raderna ned till årets utgående är tillägg till kapitalet, utan rubrik eller summa emellan. */
  private boolean kapitaletFoljer(List<Radbild> under) {
    for (Radbild r : under) {
      if (!r.harBelopp()) {
        if (!Avdelningsnamn.av(r.namn()).slag().equals(Optional.of("eget_kapital"))) {
          return false;
        }
        continue;
      }
      switch (Summaart.av("", r.namn())) {
        case UB, KVAR -> {
          return true;
        }
        case RESULTAT -> {
          if (resultat.isEmpty() && arResultat(Avdelningsnamn.ascii(r.namn()))) {
            return false;
          }
        }
        case DELSUMMA -> {
          if (heterSumma(Avdelningsnamn.ascii(Summaord.rattad(r.namn())))) {
            return false;
          }
        }
        default -> {}
      }
    }
    return false;
  }

  void sag(Radbild rad, Summaart art) {
    ubSedd |= art == Summaart.UB;
    if (art == Summaart.RESULTAT && (!ibSedd || resultat.isEmpty())) {
      resultat = belopp(rad);
    }
  }

  Optional<Summaart> summa(Radbild rad, List<Radbild> block, List<Radbild> under) {
    String namn = Avdelningsnamn.ascii(rad.namn());
    Summaart avNamn = Summaart.av("", rad.namn());
    if ((ubSedd || !resultat.isEmpty()) && KVAR.matcher(namn).find()) {
      return Optional.of(Summaart.KVAR);
    }
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
    return !namn.matches(".*(foregaende|tidigare ar|ackumulera|balansera|prognos|fr\\. ).*");
  }

  private Optional<Summaart> delsumma(
      Radbild rad, String namn, List<Radbild> block, List<Radbild> under) {
    if (ibSedd && !ubSedd && !resultat.isEmpty() && belopp(rad).equals(resultat)) {
      return Optional.of(Summaart.RESULTAT);
    }
    boolean summa =
        heterSumma(namn) || felstavadSumma(rad, block) || summerar(rad, namn, block, under);
    return summa ? Optional.of(Summaart.DELSUMMA) : Optional.empty();
  }

  private static boolean heterSumma(String namn) {
    return namn.matches("(delsumma|summa|summor|total|totalt|totala|s:a|sum)\\b.*|.*\\btotalt?")
        || namn.matches(".*\\b(totala kostnader|totala intakter)\\b.*");
  }

  /**
   * Ett summaord med en bokstav dubblerad är en summa; andra felstavningar är det när talet är det
   * som raderna ovanför blir.
   */
  private boolean felstavadSumma(Radbild rad, List<Radbild> block) {
    return Summaord.felstavat(rad.namn())
        && heterSumma(Avdelningsnamn.ascii(Summaord.rattad(rad.namn())))
        && (Summaord.baraDubblering(rad.namn()) || tacker(rad, block));
  }

  private boolean tacker(Radbild rad, List<Radbild> block) {
    return lika(rad, block)
        || IntStream.range(0, vanliga.size())
            .anyMatch(i -> lika(rad, vanliga.subList(i, vanliga.size())));
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
    return delar.size() > 1 && lika(rad, delar);
  }

  /** Beloppen på raden är delarnas summa, i varje kolumn. */
  boolean lika(Radbild rad, List<Radbild> delar) {
    List<Optional<Long>> summa = belopp(rad);
    for (int k = 0; k < summa.size(); k++) {
      int kolumn = k;
      long delarnas = delar.stream().mapToLong(d -> belopp(d).get(kolumn).orElse(0L)).sum();
      if (summa.get(k).orElse(0L) != delarnas) {
        return false;
      }
    }
    return !delar.isEmpty();
  }

  static boolean arRegel(Radbild rad) {
    String namn = Avdelningsnamn.ascii(rad.namn());
    return namn.contains("buffert") || namn.matches("\\d+([.,]\\d+)? ?(%|procent) av\\b.*");
  }

  boolean arEgetKapital(Radbild rad) {
    String namn = Avdelningsnamn.ascii(rad.namn());
    boolean ingaende = Summaart.av("", rad.namn()) == Summaart.IB || INGAENDE.matcher(namn).find();
    return !ubSedd && (ingaende || (ibSedd && (kapitaletFoljer || TILLAGG.matcher(namn).find())));
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
