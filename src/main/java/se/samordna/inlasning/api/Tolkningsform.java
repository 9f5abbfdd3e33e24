package se.samordna.inlasning.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Optional;
import se.samordna.inlasning.Filkalla;
import se.samordna.inlasning.Tolkning;

/**
 * Hur en fil förstås. Samma form ut och in: ändra det som är fel och skicka den igen; det som
 * utelämnas föreslås. {@code form}, {@code kalla}, {@code skal} och {@code brister} är bara svar.
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record Tolkningsform(
    Optional<String> form,
    Optional<Kalla> kalla,
    Optional<String> blad,
    Optional<Boolean> vand,
    Optional<String> enhet,
    Optional<String> tecken,
    Optional<String> decimaltecken,
    Optional<List<Kolumn>> kolumner,
    Optional<List<Rad>> rader,
    Optional<List<String>> skal,
    Optional<List<String>> brister) {

  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  record Kalla(
      Optional<String> format,
      Optional<String> teckenkodning,
      Optional<String> skiljetecken,
      Optional<List<String>> blad) {}

  /**
   * {@code kolumn}: A, B …; {@code art}: namn, konto, avdelning, lage, ar, artal, belopp,
   * ignoreras.
   */
  @JsonInclude(JsonInclude.Include.NON_ABSENT)
  record Kolumn(
      Optional<String> kolumn,
      Optional<String> rubrik,
      Optional<String> art,
      Optional<Integer> ar) {}

  /** {@code slag}: avdelningen, {@code summa}, {@code rubrik} eller {@code ignoreras}. */
  @JsonInclude(JsonInclude.Include.NON_ABSENT)
  record Rad(
      Optional<Integer> rad,
      Optional<String> namn,
      Optional<String> slag,
      Optional<String> lage,
      Optional<Summa> summa,
      Optional<List<String>> celler) {}

  /**
   * {@code art}: delsumma, resultat, ib, ub, buffert, kvar; {@code tacker}: slag, summor, rader.
   */
  @JsonInclude(JsonInclude.Include.NON_ABSENT)
  record Summa(Optional<String> art, Optional<List<String>> tacker) {}

  public static Tolkningsform av(Tolkning t) {
    return new Tolkningsform(
        Optional.of(t.form().kod()),
        Optional.of(kalla(t.kalla())),
        Optional.of(t.kalla().blad()).filter(b -> !b.isEmpty()),
        Optional.of(t.vand()),
        t.enhet(),
        Optional.of(t.tecken().kod()),
        Optional.of(t.decimal().kod()),
        Optional.of(t.kolumner().stream().map(Tolkningsform::kolumn).toList()),
        Optional.of(t.rader().stream().map(Tolkningsform::rad).toList()),
        Optional.of(t.skal()),
        Optional.of(t.brister()));
  }

  private static Kalla kalla(Filkalla k) {
    return new Kalla(
        Optional.of(k.format()),
        Optional.of(k.kodning()).filter(t -> !t.isEmpty()),
        Optional.of(k.skilje()).filter(t -> !t.isEmpty()),
        Optional.of(k.allaBlad()).filter(b -> !b.isEmpty()));
  }

  private static Kolumn kolumn(Tolkning.Kolumn k) {
    return new Kolumn(
        Optional.of(k.namn()),
        Optional.of(k.rubrik()),
        Optional.of(k.art().kod()),
        Optional.of(k.ar()).filter(a -> a != 0));
  }

  private static Rad rad(Tolkning.Rad r) {
    return new Rad(
        Optional.of(r.nummer()),
        Optional.of(r.namn()),
        Optional.of(r.slag()),
        Optional.of(r.lage()),
        Optional.of(r.tackning())
            .filter(t -> !t.arForeslagen())
            .map(t -> new Summa(t.art().map(a -> a.kod()), Optional.of(t.tacker()))),
        Optional.of(r.celler()));
  }
}
