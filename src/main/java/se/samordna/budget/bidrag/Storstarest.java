package se.samordna.budget.bidrag;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Delar hela kronor efter vikter så att delarna blir hela kronor och summan exakt: den som har
 * störst rest får den krona som blir över, vid lika den som står först.
 */
final class Storstarest {

  private Storstarest() {}

  private record Rest(String vem, BigInteger rest) {}

  /**
   * Fördelar {@code kronor}.
   *
   * @param vikter inte negativa, minst en större än noll
   */
  static Map<String, Long> dela(long kronor, Map<String, Long> vikter) {
    BigInteger summa =
        vikter.values().stream().map(BigInteger::valueOf).reduce(BigInteger.ZERO, BigInteger::add);
    Map<String, Long> delar = new LinkedHashMap<>();
    List<Rest> rester = new ArrayList<>();
    vikter.forEach(
        (vem, vikt) -> {
          BigInteger[] del =
              BigInteger.valueOf(kronor)
                  .multiply(BigInteger.valueOf(vikt))
                  .divideAndRemainder(summa);
          delar.put(vem, del[0].longValueExact());
          rester.add(new Rest(vem, del[1]));
        });
    long over = kronor - delar.values().stream().mapToLong(Long::longValue).sum();
    rester.stream()
        .sorted(Comparator.comparing(Rest::rest).reversed())
        .limit(over)
        .forEach(r -> delar.merge(r.vem(), 1L, Long::sum));
    return delar;
  }
}
