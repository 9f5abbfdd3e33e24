package se.samordna.inlasning;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import se.samordna.inlasning.Tolkning.Kolumnart;

/**
 * Vad den som läser in har valt i stället för förslaget. Det som inte är valt föreslås.
 *
 * @param kolumner efter index från 0
 * @param rader efter radnummer i filen
 */
public record Tolkningsval(
    Optional<String> blad,
    Optional<Boolean> vand,
    Optional<String> enhet,
    Optional<Teckenregel> tecken,
    Optional<Decimaltecken> decimal,
    Map<Integer, Kolumnval> kolumner,
    Map<Integer, Radval> rader) {

  public static final Tolkningsval INGET =
      new Tolkningsval(
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Map.of(),
          Map.of());

  /** {@code ar} är 0 för en kolumn utan år. */
  public record Kolumnval(Kolumnart art, int ar) {}

  public record Radval(
      Optional<String> slag, Optional<String> lage, Optional<Summatackning> tackning) {

    static final Radval INGET = new Radval(Optional.empty(), Optional.empty(), Optional.empty());

    Radval och(Radval nytt) {
      return new Radval(
          nytt.slag.or(() -> slag), nytt.lage.or(() -> lage), nytt.tackning.or(() -> tackning));
    }
  }

  public Tolkningsval {
    kolumner = Map.copyOf(kolumner);
    rader = Map.copyOf(rader);
  }

  public Tolkningsval medBlad(String nytt) {
    return new Tolkningsval(
        Optional.of(nytt), Optional.empty(), enhet, tecken, decimal, Map.of(), Map.of());
  }

  public Tolkningsval medEnhet(String nytt) {
    return new Tolkningsval(blad, vand, Optional.of(nytt), tecken, decimal, kolumner, rader);
  }

  public Tolkningsval medTecken(Teckenregel nytt) {
    return new Tolkningsval(blad, vand, enhet, Optional.of(nytt), decimal, kolumner, rader);
  }

  public Tolkningsval medDecimal(Decimaltecken nytt) {
    return new Tolkningsval(blad, vand, enhet, tecken, Optional.of(nytt), kolumner, rader);
  }

  public Tolkningsval medKolumn(int index, Kolumnval val) {
    Map<Integer, Kolumnval> nya = new HashMap<>(kolumner);
    nya.put(index, val);
    return new Tolkningsval(blad, vand, enhet, tecken, decimal, nya, rader);
  }

  public Tolkningsval medRad(int nummer, Radval val) {
    Map<Integer, Radval> nya = new HashMap<>(rader);
    nya.merge(nummer, val, Radval::och);
    return new Tolkningsval(blad, vand, enhet, tecken, decimal, kolumner, nya);
  }

  Radval rad(int nummer) {
    return rader.getOrDefault(nummer, Radval.INGET);
  }
}
