package se.samordna.sie;

import java.util.List;
import java.util.stream.Stream;

/** Innehållet i en SIE-fil. */
public record Siefil(
    Siehuvud huvud,
    List<Siekonto> konton,
    List<Siedimension> dimensioner,
    List<Sieobjekt> objekt,
    List<Saldopost> saldon,
    List<Periodpost> perioder,
    List<Sieverifikation> verifikationer) {

  public Siefil {
    konton = List.copyOf(konton);
    dimensioner = List.copyOf(dimensioner);
    objekt = List.copyOf(objekt);
    saldon = List.copyOf(saldon);
    perioder = List.copyOf(perioder);
    verifikationer = List.copyOf(verifikationer);
  }

  /** Filens egna års saldon av ett slag. */
  public Stream<Saldopost> saldon(Saldopost.Slag slag) {
    return saldon.stream().filter(s -> s.slag() == slag && s.arsnummer() == 0);
  }

  /** Filens egna års månadsposter av ett slag. */
  public Stream<Periodpost> perioder(Periodpost.Slag slag) {
    return perioder.stream().filter(p -> p.slag() == slag && p.arsnummer() == 0);
  }
}
