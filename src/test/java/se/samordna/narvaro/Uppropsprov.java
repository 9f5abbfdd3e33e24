package se.samordna.narvaro;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samordna.sammantrade.Provstyrelse.ledamoter;
import static se.samordna.sammantrade.Provstyrelse.medLedamoter;
import static se.samordna.sammantrade.Provstyrelse.narvarande;
import static se.samordna.sammantrade.Provstyrelse.upprop;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.samordna.forbund.Plats;
import se.samordna.gemensam.Hinder;
import se.samordna.gemensam.SammantradeId;
import se.samordna.identitet.Aktor;
import se.samordna.identitet.Roll;
import se.samordna.mote.Moteslag;
import se.samordna.mote.Sammantrade;
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
