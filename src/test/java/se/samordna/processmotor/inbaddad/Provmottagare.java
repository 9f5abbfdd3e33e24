package se.samordna.processmotor.inbaddad;

import static se.samordna.stod.Integrationstest.vanta;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;
import se.samordna.processmotor.Jobb;
import se.samordna.processmotor.Jobbmottagning;
import se.samordna.processmotor.Motorjobb;

/** Minns jobben; uppgifter väntar, och steg gör det som provet sagt, annars väntar också de. */
final class Provmottagare implements Jobbmottagning {

  private final List<Motorjobb> jobb = new CopyOnWriteArrayList<>();
  private final List<String> borta = new CopyOnWriteArrayList<>();
  private final Map<String, Function<Motorjobb, Svar>> svar = new ConcurrentHashMap<>();

  void svara(String element, String arende, Function<Motorjobb, Svar> hur) {
    svar.put(element + arende, hur);
  }

  @Override
  public Svar uppgift(Motorjobb j) {
    return steg(j);
  }

  @Override
  public Svar steg(Motorjobb j) {
    jobb.add(j);
    return svar.getOrDefault(j.element() + arende(j), x -> new Svar.Vanta()).apply(j);
  }

  @Override
  public void borta(Jobb.Motornyckel nyckel, String forbund) {
    borta.add(nyckel.jobb());
  }

  boolean ar(String nyckel) {
    return borta.contains(nyckel);
  }

  List<Motorjobb> hos(String arende, String element) {
    return jobb.stream()
        .filter(j -> arende.equals(arende(j)) && j.element().equals(element))
        .toList();
  }

  /** Det senaste av minst {@code antal} jobb vid elementet. */
  Motorjobb vid(String arende, String element, int antal) {
    return vanta(
        antal + " vid " + element,
        () ->
            Optional.of(hos(arende, element))
                .filter(alla -> alla.size() >= antal)
                .map(List::getLast));
  }

  private static String arende(Motorjobb j) {
    return String.valueOf(j.variabler().get("arendeId"));
  }
}
