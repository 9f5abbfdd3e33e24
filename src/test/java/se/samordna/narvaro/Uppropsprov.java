package se.samordna.narvaro;

import static se.samordna.sammantrade.Provstyrelse.medLedamoter;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import se.samordna.forbund.Plats;
import se.samordna.identitet.Aktor;
import se.samordna.identitet.Roll;
import se.samordna.sammantrade.Provstyrelse;

/** Personer och platser att ropa upp. */
abstract class Uppropsprov {

  static Aktor person(String anvandare) {
    return new Aktor(anvandare, anvandare, "PROV", Set.of(Roll.STYRELSE), Set.of());
  }

  /** Styrelsen när platserna för {@code medlemmar} är vakanta; ersättarna är kvar. */
  static List<Plats> medVakanser(int antal, int... medlemmar) {
    Set<String> vakanta =
        IntStream.of(medlemmar).mapToObj(m -> "m" + m).collect(Collectors.toSet());
    return medLedamoter(antal).stream()
        .map(
            p ->
                p.slag() == Plats.Slag.LEDAMOT && vakanta.contains(p.medlem())
                    ? Plats.vakant(p.medlem(), 1, Provstyrelse.DAG)
                    : p)
        .toList();
  }
}
