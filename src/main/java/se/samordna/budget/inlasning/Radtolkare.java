package se.samordna.budget.inlasning;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.samordna.budget.inlasning.Tolkning.Rad;

/**
 * Föreslår vad varje rad i en bred tabell är. Rubriken ovanför säger avdelningen; saknas den säger
 * summan under, och sist radens eget namn. Läser ett års rader uppifrån och ned.
 */
final class Radtolkare {

  private static final int LANG_TEXT = 70;

  private final Beloppstolk tolk;
  private final Map<Integer, Rad> tolkade = new LinkedHashMap<>();

  /** Raderna sedan förra summan som ännu inte har någon avdelning. */
  private final List<Radbild> block = new ArrayList<>();

  private Optional<String> rubrik = Optional.empty();
  private boolean rubrikSagd;
  private boolean efterSumma = true;
  private boolean intaktSedd;
  private boolean ibSedd;
  private boolean ubSedd;
  private List<Optional<Long>> resultat = List.of();

  Radtolkare(Beloppstolk tolk) {
    this.tolk = tolk;
  }

  /** Raderna för ett år, eller för flera år bredvid varandra. */
  Map<Integer, Rad> tolka(List<Radbild> rader) {
    for (int i = 0; i < rader.size(); i++) {
      tolka(rader.get(i), rader.subList(i + 1, rader.size()));
    }
    blocketSlut(Optional.empty());
    return tolkade;
  }

  private void tolka(Radbild rad, List<Radbild> under) {
    if (!rad.harBelopp()) {
      lasRubrik(rad, under);
    } else if (rad.namn().isEmpty()) {
      satt(rad, "", Summatackning.FORESLAS);
    } else {
      lasRad(rad, under);
      efterSumma = false;
    }
  }

  private void lasRubrik(Radbild rad, List<Radbild> under) {
    Avdelningsnamn namn = Avdelningsnamn.av(rad.namn());
    boolean rader = !under.isEmpty() && under.getFirst().harBelopp();
    boolean stallning = rad.luftFore() || efterSumma || block.isEmpty();
    boolean galler =
        Enhetsfynd.enhetsrad(rad.namn()).isEmpty()
            && rader
            && !rad.arArsrubrik()
            && rad.namn().length() < LANG_TEXT
            && (namn.kand() || stallning);
    if (galler) {
      blocketSlut(Optional.empty());
      rubrik = namn.slag();
      rubrikSagd = true;
    }
    satt(
        rad,
        galler || rad.arArsrubrik() ? Tolkning.RUBRIK : Tolkning.IGNORERAS,
        Summatackning.FORESLAS);
  }

  private void lasRad(Radbild rad, List<Radbild> under) {
    Optional<Summaart> art = summa(rad, under);
    if (art.isPresent()) {
      lasSumma(rad, art.get());
    } else if (arRegel(rad)) {
      blocketSlut(Optional.empty());
      satt(rad, "regel", Summatackning.FORESLAS);
    } else if (arEgetKapital(rad)) {
      blocketSlut(Optional.empty());
      ibSedd = true;
      satt(rad, "eget_kapital", Summatackning.FORESLAS);
    } else {
      block.add(rad);
    }
  }

  private void lasSumma(Radbild rad, Summaart art) {
    Avdelningsnamn vad = Avdelningsnamn.avSumma(rad.namn());
    efterSumma = art == Summaart.DELSUMMA;
    blocketSlut(efterSumma ? vad.slag() : Optional.empty());
    rubrik = Optional.empty();
    rubrikSagd = false;
    efterSumma = true;
    ubSedd |= art == Summaart.UB;
    if (art == Summaart.RESULTAT && !ibSedd) {
      resultat = belopp(rad);
    }
    boolean avNamnet = Summaart.av("summa", rad.namn()) == art;
    satt(
        rad,
        "summa",
        avNamnet ? Summatackning.FORESLAS : new Summatackning(Optional.of(art), List.of()));
  }

  private Optional<Summaart> summa(Radbild rad, List<Radbild> under) {
    String namn = Avdelningsnamn.ascii(rad.namn());
    Summaart avNamn = Summaart.av("", rad.namn());
    return switch (avNamn) {
      case KVAR -> Optional.of(Summaart.KVAR);
      case UB ->
          ibSedd || !namn.equals("eget kapital") ? Optional.of(Summaart.UB) : Optional.empty();
      case IB, BUFFERT -> Optional.empty();
      case RESULTAT -> arResultat(namn) ? Optional.of(Summaart.RESULTAT) : Optional.empty();
      case DELSUMMA -> delsumma(rad, namn, under);
    };
  }

  /**
   * ”Ackumulerat resultat från föregående år” är eget kapital, ”prognos resultat” läggs till det.
   */
  private boolean arResultat(String namn) {
    return !namn.matches(".*(foregaende|ackumulera|balansera|prognos|fr\\. ).*");
  }

  private Optional<Summaart> delsumma(Radbild rad, String namn, List<Radbild> under) {
    if (ibSedd && !ubSedd && !resultat.isEmpty() && belopp(rad).equals(resultat)) {
      return Optional.of(Summaart.RESULTAT);
    }
    boolean heterSumma =
        namn.matches("(delsumma|summa|summor|total|totalt|totala|s:a|sum)\\b.*|.*\\btotalt?")
            || namn.matches(".*\\b(totala kostnader|totala intakter)\\b.*");
    return heterSumma || summerar(rad, namn, under)
        ? Optional.of(Summaart.DELSUMMA)
        : Optional.empty();
  }

  /** En rad som heter som en avdelning och går jämnt ut med raderna under eller ovanför. */
  private boolean summerar(Radbild rad, String namn, List<Radbild> under) {
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

  private static boolean arRegel(Radbild rad) {
    String namn = Avdelningsnamn.ascii(rad.namn());
    return namn.contains("buffert") || namn.matches("\\d+([.,]\\d+)? ?(%|procent) av\\b.*");
  }

  private boolean arEgetKapital(Radbild rad) {
    String namn = Avdelningsnamn.ascii(rad.namn());
    boolean ingaende =
        Summaart.av("", rad.namn()) == Summaart.IB
            || namn.matches(
                "eget kapital.*|.*(ackumulera|balansera|\\back\\.? ?res|fr(an|\\.)? ?foreg).*");
    return (ingaende && !ubSedd) || (ibSedd && !ubSedd);
  }

  /** Raderna får sin avdelning: rubrikens, annars summans, annars den som namnet talar om. */
  private void blocketSlut(Optional<String> summans) {
    boolean intakter = summans.equals(Optional.of("intakt")) || (efterSumma && merIntakter());
    boolean forst = !intaktSedd && !rubrikSagd;
    for (Radbild rad : block) {
      forst &= intakter || Radord.arSomIntakt(rad.namn());
      boolean intakt = forst;
      String slag =
          avdelning(rad)
              .or(() -> rubrik)
              .or(() -> rubrikSagd ? Optional.empty() : summans)
              .or(() -> summans.filter(s -> s.equals("intakt")))
              .or(() -> intakt ? Optional.of("intakt") : Optional.empty())
              .orElseGet(() -> Radord.kostnadsslag(rad.namn()));
      intaktSedd |= slag.equals("intakt");
      satt(rad, slag, Summatackning.FORESLAS);
    }
    block.clear();
  }

  /** Utan rubrik: det första blocket är intäkter när de flesta av namnen är det. */
  private boolean merIntakter() {
    return block.stream().filter(r -> Radord.arSomIntakt(r.namn())).count() * 2 > block.size();
  }

  private static Optional<String> avdelning(Radbild rad) {
    String text = rad.avdelning();
    return text.isEmpty()
        ? Optional.empty()
        : Avdelningsnamn.kod(text).or(() -> Avdelningsnamn.av(text).slag());
  }

  private void satt(Radbild rad, String slag, Summatackning tackning) {
    String lage = rad.lage().isEmpty() ? Radord.lage(slag, rad.namn()) : rad.lage();
    tolkade.put(
        rad.nummer(),
        new Rad(
            rad.nummer(),
            rad.namn(),
            slag,
            lage,
            tackning,
            rad.belopp().stream().map(Cell::text).toList()));
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
