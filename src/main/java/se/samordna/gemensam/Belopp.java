package se.samordna.gemensam;

import java.util.stream.Stream;

/**
 * Ett belopp i hela ören. Räknar exakt: spill ger {@link ArithmeticException}, aldrig fel summa.
 */
public record Belopp(long ore) implements Comparable<Belopp> {

  public static final Belopp NOLL = new Belopp(0);

  public static Belopp kronor(long kronor) {
    return new Belopp(Math.multiplyExact(kronor, 100L));
  }

  public static Belopp summa(Stream<Belopp> belopp) {
    return belopp.reduce(NOLL, Belopp::plus);
  }

  public Belopp plus(Belopp annat) {
    return new Belopp(Math.addExact(ore, annat.ore));
  }

  public Belopp minus(Belopp annat) {
    return new Belopp(Math.subtractExact(ore, annat.ore));
  }

  public Belopp negativt() {
    return new Belopp(Math.negateExact(ore));
  }

  public boolean arNoll() {
    return ore == 0;
  }

  public boolean arPositivt() {
    return ore > 0;
  }

  public boolean arNegativt() {
    return ore < 0;
  }

  @Override
  public int compareTo(Belopp annat) {
    return Long.compare(ore, annat.ore);
  }
}
