package se.samordna.budget.bidrag;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToLongFunction;
import se.samordna.budget.bidrag.Bidragsplan.Regel;
import se.samordna.forbund.Medlem;
import se.samordna.forbund.Medlem.Finansiar;
import se.samordna.gemensam.Belopp;
import se.samordna.gemensam.Kod;
import se.samordna.gemensam.Mening;

/**
 * Delar ett års bidrag mellan medlemmarna i hela kronor (R3).
 *
 * @param medlemmar de som är medlemmar när året börjar (R25)
 */
public record Bidragsfordelning(Bidragsplan plan, List<Medlem> medlemmar, Andelar andelar) {

  private static final long ORE_PER_KRONA = 100;
  private static final int HELA = 100;

  public Bidragsfordelning {
    medlemmar = List.copyOf(medlemmar);
  }

  /** Vad en medlem ska betala. */
  public record Bidrag(Medlem medlem, Optional<Long> invanare, Belopp belopp) {}

  /** Vad en finansiär betalar, bredvid sin andel (R3). */
  public record Finansiarsdel(Finansiar finansiar, int procent, Belopp belopp, Belopp enligtAndel) {

    public boolean avviker() {
      return !belopp.equals(enligtAndel);
    }
  }

  /** Något som inte stämmer med lagens andelar; hindrar inget. */
  public record Varning(String kod, String text) {}

  /** Bidraget för varje medlem, i registrets ordning. */
  public List<Bidrag> bidrag() {
    Map<String, Long> kronor = new LinkedHashMap<>();
    if (plan.regel() != Regel.FAST) {
      perFinansiar().forEach((f, belopp) -> kronor.putAll(dela(f, belopp)));
    }
    return medlemmar.stream()
        .map(
            m ->
                new Bidrag(
                    m,
                    Optional.ofNullable(plan.invanare().get(m.kod())),
                    plan.regel() == Regel.FAST
                        ? plan.fasta().getOrDefault(m.kod(), Belopp.NOLL)
                        : Belopp.kronor(kronor.getOrDefault(m.kod(), 0L))))
        .toList();
  }

  public Belopp summa() {
    return bidrag().stream().map(Bidrag::belopp).reduce(Belopp.NOLL, Belopp::plus);
  }

  /** Staten, regionen och kommunerna, bredvid sina andelar av summan. */
  public List<Finansiarsdel> delar() {
    List<Bidrag> alla = bidrag();
    Map<Finansiar, Long> andel = andelarAv(summa().ore() / ORE_PER_KRONA);
    List<Finansiarsdel> delar = new ArrayList<>();
    andel.forEach(
        (f, kronor) ->
            delar.add(
                new Finansiarsdel(
                    f,
                    andelar.av(f),
                    Belopp.summa(
                        alla.stream().filter(b -> b.medlem().finansiar() == f).map(Bidrag::belopp)),
                    Belopp.kronor(kronor))));
    return delar;
  }

  /** R3: en finansiär som betalar mer eller mindre än sin andel, och det som inte går ihop. */
  public List<Varning> varningar() {
    List<Varning> alla = new ArrayList<>();
    if (andelar.summa() != HELA) {
      alla.add(
          new Varning(
              "andelar_summerar_inte", Mening.text("andelar_summerar_inte", andelar.summa())));
    }
    if (plan.regel() != Regel.FAST && !summa().equals(plan.totalt())) {
      alla.add(new Varning("allt_ar_inte_delat", Mening.text("allt_ar_inte_delat")));
    }
    delar().stream()
        .filter(Finansiarsdel::avviker)
        .map(
            d ->
                new Varning(
                    "andel_avviker",
                    Mening.text("andel_avviker", namn(d.finansiar()), d.procent())))
        .forEach(alla::add);
    return List.copyOf(alla);
  }

  private static String namn(Finansiar finansiar) {
    return switch (finansiar) {
      case STAT -> "Staten";
      case REGION -> "Regionen";
      case KOMMUN -> "Kommunerna";
    };
  }

  private Map<Finansiar, Long> perFinansiar() {
    return andelarAv(plan.totalt().ore() / ORE_PER_KRONA);
  }

  private Map<Finansiar, Long> andelarAv(long kronor) {
    Map<String, Long> vikter = new LinkedHashMap<>();
    for (Finansiar f : Finansiar.values()) {
      vikter.put(Kod.av(f), (long) andelar.av(f));
    }
    Map<String, Long> delade = Storstarest.dela(kronor, vikter);
    Map<Finansiar, Long> per = new LinkedHashMap<>();
    for (Finansiar f : Finansiar.values()) {
      per.put(f, delade.getOrDefault(Kod.av(f), 0L));
    }
    return per;
  }

  private Map<String, Long> dela(Finansiar finansiar, long kronor) {
    Map<String, Long> vikter = new LinkedHashMap<>();
    ToLongFunction<Medlem> vikt = vikt(finansiar);
    medlemmar.stream()
        .filter(m -> m.finansiar() == finansiar)
        .forEach(m -> vikter.put(m.kod(), vikt.applyAsLong(m)));
    boolean gar = vikter.values().stream().anyMatch(v -> v > 0);
    return gar ? Storstarest.dela(kronor, vikter) : Map.of();
  }

  /** Försäkringskassan betalar statens hela del, också för Arbetsförmedlingen (R3). */
  private ToLongFunction<Medlem> vikt(Finansiar finansiar) {
    boolean harFk = medlemmar.stream().anyMatch(m -> m.part() == Medlem.Part.FK);
    return switch (finansiar) {
      case STAT -> m -> !harFk || m.part() == Medlem.Part.FK ? 1 : 0;
      case REGION -> m -> 1;
      case KOMMUN ->
          m -> plan.regel() == Regel.INVANARE ? plan.invanare().getOrDefault(m.kod(), 0L) : 1;
    };
  }
}
