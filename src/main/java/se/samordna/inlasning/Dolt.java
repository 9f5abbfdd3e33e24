package se.samordna.inlasning;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.xml.sax.Attributes;
import se.samordna.gemensam.Mening;

/**
 * Vilka rader och kolumner ett blad inte visar: dolda, bortfiltrerade, hopfällda, eller så låga och
 * smala att inget syns. Räknar från 0.
 */
final class Dolt {

  private static final double SYNLIG_HOJD = 2;
  private static final double SYNLIG_BREDD = 0.5;

  private record Spann(int fran, int till) {}

  private final List<Spann> kolumner = new ArrayList<>();
  private final TreeSet<Integer> rader = new TreeSet<>();
  private final TreeSet<Integer> radermedInnehall = new TreeSet<>();
  private final TreeSet<Integer> kolumnerMedInnehall = new TreeSet<>();
  private final TreeSet<String> celler = new TreeSet<>();

  void kolumn(Attributes a) {
    if (Arbetsbok.sant(a, "hidden") || mindre(a, "width", SYNLIG_BREDD)) {
      Grans.kolumner(kolumner.size() / 10);
      kolumner.add(
          new Spann(
              Integer.parseInt(a.getValue("min")) - 1, Integer.parseInt(a.getValue("max")) - 1));
    }
  }

  void rad(int rad, Attributes a) {
    if (Arbetsbok.sant(a, "hidden") || mindre(a, "ht", SYNLIG_HOJD)) {
      Grans.rader(rader.size());
      rader.add(rad);
    }
  }

  private static boolean mindre(Attributes a, String namn, double grans) {
    String varde = a.getValue(namn);
    return varde != null && Double.parseDouble(varde) < grans;
  }

  boolean rad(int rad) {
    return rader.contains(rad);
  }

  boolean kolumn(int kolumn) {
    return kolumner.stream().anyMatch(s -> s.fran() <= kolumn && kolumn <= s.till());
  }

  boolean cell(int rad, int kolumn) {
    return rad(rad) || kolumn(kolumn);
  }

  /** En cell med innehåll som inte visas. */
  void innehall(int rad, int kolumn) {
    if (rad(rad)) {
      radermedInnehall.add(rad);
    } else {
      kolumnerMedInnehall.add(kolumn);
    }
  }

  /** En cell vars format inte visar talet. */
  void visasInte(int rad, int kolumn) {
    celler.add(Kolumnnamn.av(kolumn) + (rad + 1));
  }

  /** Radnumren, från 1, som inte visas. */
  List<Integer> radnummer() {
    return rader.stream().map(r -> r + 1).toList();
  }

  List<String> anmarkningar() {
    List<String> alla = new ArrayList<>();
    if (!radermedInnehall.isEmpty()) {
      alla.add(
          Mening.text(
              radermedInnehall.size() == 1 ? "dolt_en_rad" : "dolt_rader",
              lista(radermedInnehall.stream().map(r -> Integer.toString(r + 1)).toList()),
              radermedInnehall.size()));
    }
    if (!kolumnerMedInnehall.isEmpty()) {
      alla.add(
          Mening.text(
              kolumnerMedInnehall.size() == 1 ? "dolt_en_kolumn" : "dolt_kolumner",
              lista(kolumnerMedInnehall.stream().map(Kolumnnamn::av).toList()),
              kolumnerMedInnehall.size()));
    }
    if (!celler.isEmpty()) {
      alla.add(Mening.text("dolt_tal", lista(List.copyOf(celler))));
    }
    return alla;
  }

  private static String lista(List<String> delar) {
    return delar.stream().limit(20).collect(Collectors.joining(", "))
        + (delar.size() > 20 ? Mening.text("och_till", delar.size() - 20) : "");
  }
}
