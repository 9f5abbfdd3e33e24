package se.samordna.processmotor;

import static se.samordna.stod.Integrationstest.vanta;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import org.springframework.context.annotation.Primary;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import se.samordna.identitet.Inloggad;

/**
 * Tar emot motorns jobb i programmets ställe. Minns dem, låter dem vänta på provet, och ger ett
 * annat svar bara där provet bett om det.
 */
@Primary
class Provmottagning implements Jobbmottagning {

  private final Map<String, Motorjobb> jobb = new LinkedHashMap<>();
  private final List<Motorjobb> lamnade = new ArrayList<>();
  private final Map<String, Integer> leveranser = new HashMap<>();
  private final Map<String, Queue<Svar>> svar = new HashMap<>();
  private final Set<String> hamtade = new HashSet<>();
  private final List<String> intrang = new ArrayList<>();

  @Override
  public synchronized Svar uppgift(Motorjobb j) {
    return tagEmot(j);
  }

  @Override
  public synchronized Svar steg(Motorjobb j) {
    return tagEmot(j);
  }

  @Override
  public synchronized void borta(Jobb.Motornyckel nyckel, String forbund) {
    jobb.remove(nyckel.jobb());
  }

  private Svar tagEmot(Motorjobb j) {
    if (TransactionSynchronizationManager.isActualTransactionActive()
        || Inloggad.kanske().isPresent()) {
      intrang.add(j.element());
    }
    jobb.putIfAbsent(j.jobb(), j);
    lamnade.add(j);
    leveranser.merge(j.jobb(), 1, Integer::sum);
    return Optional.ofNullable(svar.get(plats(arende(j), j.element())))
        .map(Queue::poll)
        .orElseGet(Svar.Vanta::new);
  }

  /** Elementets nästa leveranser i ärendet får de här svaren, ett var; sedan väntar de. */
  synchronized void svara(String arende, String element, Svar... ettVar) {
    svar.put(plats(arende, element), new ArrayDeque<>(List.of(ettVar)));
  }

  /** Nästa jobb vid elementet i ärendet som provet inte redan hämtat, när motorn lämnat det. */
  Motorjobb hamta(String arende, String element) {
    return vanta("jobbet " + element, () -> nasta(arende, element));
  }

  /** Jobbet vid elementet i ärendet när motorn lämnat det, också ett som redan är borta igen. */
  Motorjobb lamnat(String arende, String element) {
    return vanta("leveransen " + element, () -> forsta(arende, element));
  }

  private synchronized Optional<Motorjobb> forsta(String arende, String element) {
    return lamnade.stream()
        .filter(j -> j.element().equals(element) && arende(j).equals(arende))
        .findFirst();
  }

  private synchronized Optional<Motorjobb> nasta(String arende, String element) {
    return hos(arende, element).stream().filter(j -> hamtade.add(j.jobb())).findFirst();
  }

  /** Jobben vid elementet i ärendet, i den ordning de kom. */
  synchronized List<Motorjobb> hos(String arende, String element) {
    return jobb.values().stream()
        .filter(j -> j.element().equals(element) && arende(j).equals(arende))
        .toList();
  }

  /** Hur många gånger motorn lämnat jobbet. */
  synchronized int leveranser(Motorjobb j) {
    return leveranser.getOrDefault(j.jobb(), 0);
  }

  /** Element vars jobb lämnades inne i någon annans transaktion eller med någon annan inloggad. */
  synchronized List<String> intrang() {
    return List.copyOf(intrang);
  }

  private static String arende(Motorjobb j) {
    return String.valueOf(j.variabler().get("arendeId"));
  }

  private static String plats(String arende, String element) {
    return arende + "/" + element;
  }
}
