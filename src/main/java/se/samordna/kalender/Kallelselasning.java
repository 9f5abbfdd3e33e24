package se.samordna.kalender;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.samordna.forbund.Organ;
import se.samordna.forbund.Plats;
import se.samordna.forbund.Register;
import se.samordna.gemensam.Klocka;

/** Läser ett mötes platser, svar och kallelser som ett. */
@Component
@Transactional(propagation = Propagation.MANDATORY, readOnly = true)
class Kallelselasning {

  /**
   * Läget för ett möte.
   *
   * @param platser de kallade
   * @param vakanta ledamotsplatser som ingen har; en ersättare kallas till dem (R7, R12)
   * @param besked ersättarna som någon gång kallats i omgången, med det senaste beskedet
   */
  record Lage(
      Mote mote,
      List<Plats> platser,
      List<Plats> vakanta,
      Map<String, SvarStore.Rad> svar,
      List<SvarStore.Kallelse> besked) {

    Kallelseordning ordning() {
      return Kallelseordning.av(
          Stream.concat(vakanta.stream(), platser.stream()).toList(),
          svar.entrySet().stream()
              .collect(Collectors.toMap(Map.Entry::getKey, e -> e.getValue().svar())));
    }

    /** Platsen personen svarar för: den hon är ledamot på, annars den första som ersättare. */
    Optional<Plats> plats(String person) {
      return platser.stream()
          .filter(p -> p.anvandare().equals(person))
          .min(java.util.Comparator.comparing(Plats::slag).thenComparingInt(Plats::ordning));
    }

    Kallelselage lage(Plats plats, Kallelseordning ordning) {
      Optional<Kallelsesvar> svaret =
          Optional.ofNullable(svar.get(plats.anvandare())).map(SvarStore.Rad::svar);
      if (svaret.filter(s -> s == Kallelsesvar.FORHINDER).isPresent()) {
        return Kallelselage.FORHINDER;
      }
      boolean ersattare = plats.slag() == Plats.Slag.ERSATTARE;
      if (ersattare && ordning.kalladTill(plats.anvandare()).isEmpty()) {
        return varKallad(plats.anvandare()) ? Kallelselage.BEHOVS_INTE : Kallelselage.RESERV;
      }
      return svaret
          .map(s -> s == Kallelsesvar.DISTANS ? Kallelselage.DISTANS : Kallelselage.KOMMER)
          .orElse(ersattare ? Kallelselage.KALLAD : Kallelselage.OBESVARAD);
    }

    private boolean varKallad(String ersattare) {
      return besked.stream().anyMatch(k -> k.ersattare().equals(ersattare));
    }
  }

  private final SvarStore svar;
  private final Register register;
  private final Klocka klocka;

  Kallelselasning(SvarStore svar, Register register, Klocka klocka) {
    this.svar = svar;
    this.register = register;
    this.klocka = klocka;
  }

  Lage las(Mote mote) {
    return new Lage(mote, kallade(mote), vakanta(mote), svar.gallande(mote), svar.besked(mote));
  }

  private List<Plats> vakanta(Mote mote) {
    return mote.slag().organ() == Organ.STYRELSE
        ? register.vakanta(mote.dag()).stream().filter(mote.slag()::kallar).toList()
        : List.of();
  }

  List<Plats> kallade(Mote mote) {
    return register.platser(mote.slag().organ(), mote.dag()).stream()
        .filter(mote.slag()::kallar)
        .toList();
  }

  /** Svar tas emot till och med mötets dag, tills det öppnas. */
  boolean oppen(Mote mote) {
    return mote.vantar() && !klocka.idag().isAfter(mote.dag());
  }
}
