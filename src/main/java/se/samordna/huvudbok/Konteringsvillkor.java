package se.samordna.huvudbok;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se.samordna.huvudbok.HuvudboksService.Urval;
import se.samordna.identitet.Inloggad;

/** Villkoren för ett urval ur huvudboken, bara de som angetts, så att rätt index används. */
final class Konteringsvillkor {

  private final List<String> verifikationens = new ArrayList<>();
  private final List<String> konteringens = new ArrayList<>();
  private final Map<String, Object> varden = new LinkedHashMap<>();
  private final Siffra siffra;

  Konteringsvillkor(Urval urval) {
    this.siffra = urval.siffra();
    varden.put("forbund", Inloggad.aktor().forbund());
    urval.arende().ifPresent(a -> v("v.arende_id = :arende", "arende", a));
    urval.fran().ifPresent(d -> v("v.dag >= :fran", "fran", d));
    urval.till().ifPresent(d -> v("v.dag <= :till", "till", d));
    urval
        .verifikation()
        .ifPresent(id -> v("v.verifikation_id = :verifikation", "verifikation", id));
    urval.ar().ifPresent(a -> k("k.ar = :ar", "ar", a));
    siffra.konto().ifPresent(t -> k("k.konto = :konto", "konto", t));
    siffra.rad().ifPresent(r -> k("k.rad_id = :rad", "rad", r));
    siffra
        .slag()
        .ifPresent(
            s ->
                k(
                    "k.rad_id in (select p.rad_id from budgetpost p"
                        + " where p.forbund = :forbund and p.slag = :slag)",
                    "slag",
                    s.kod()));
    siffra
        .figur()
        .ifPresent(
            f ->
                k(
                    "split_part(k.konto, ':', 1) = any(:stadier)",
                    "stadier",
                    f.stadier().toArray(String[]::new)));
  }

  private void v(String villkor, String namn, Object varde) {
    verifikationens.add(villkor);
    varden.put(namn, varde);
  }

  private void k(String villkor, String namn, Object varde) {
    konteringens.add(villkor);
    varden.put(namn, varde);
  }

  Map<String, ?> varden() {
    return varden;
  }

  /** Villkoret för verifikationen {@code v}. */
  String verifikationer() {
    String sql = " where v.forbund = :forbund" + och(verifikationens);
    return konteringens.isEmpty()
        ? sql
        : sql
            + " and exists (select 1 from kontering k where k.forbund = v.forbund"
            + " and k.verifikation_id = v.verifikation_id"
            + och(konteringens)
            + ")";
  }

  /** Konteringarna {@code k} i urvalet. */
  String konteringar() {
    String fran = " from kontering k where k.forbund = :forbund" + och(konteringens);
    return verifikationens.isEmpty()
        ? fran
        : " from kontering k join verifikation v using (forbund, verifikation_id)"
            + " where k.forbund = :forbund"
            + och(konteringens)
            + och(verifikationens);
  }

  /** Beloppet med siffrans tecken. */
  String tecknat() {
    String omvanda =
        String.join(
            "', '",
            siffra.figur().map(Figur::omvanda).orElseGet(Figur::negativa).stream()
                .sorted()
                .toList());
    return "case when split_part(k.konto, ':', 1) in ('"
        + omvanda
        + "') then -k.belopp_ore else k.belopp_ore end";
  }

  /** Beloppet när konteringen räknas i siffran, annars inget. */
  String raknat() {
    return siffra.finns()
        ? "case when true" + och(konteringens) + " then " + tecknat() + " end"
        : "null::bigint";
  }

  private static String och(List<String> villkor) {
    return villkor.isEmpty() ? "" : " and " + String.join(" and ", villkor);
  }

  /** Värdena som {@link #raknat()} behöver; en sida slås upp med sina egna. */
  Map<String, Object> konteringensVarden() {
    Map<String, Object> urval = new LinkedHashMap<>(varden);
    urval.keySet().removeAll(Set.of("arende", "fran", "till", "verifikation"));
    return urval;
  }
}
