package se.samordna.inlasning;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import se.samordna.gemensam.Mening;
import se.samordna.gemensam.Svar;

/** Filens rubrikrad: var kolumnerna står och i vilken enhet beloppen är. */
record Rubrikrad(Map<String, Integer> kolumner, String enhet) {

  private static final List<String> KRAVS = List.of("ar", "slag", "rad");
  private static final List<String> KANDA =
      List.of(
          "ar",
          "slag",
          "rad",
          "lage",
          "bokforingskonto",
          "belopp",
          "belopp_kr",
          "belopp_tkr",
          "tacker");

  static Svar<Rubrikrad> av(Tabellrad rad, Optional<String> begard) {
    Map<String, Integer> kolumner = new HashMap<>();
    for (int i = 0; i < rad.celler().size(); i++) {
      String namn = namn(rad.text(i));
      if (!namn.isEmpty() && (!KANDA.contains(namn) || kolumner.putIfAbsent(namn, i) != null)) {
        return Svar.nej(Filhinder.fil(Mening.av("rubrik_okand", rad.text(i), mall())));
      }
    }
    return KRAVS.stream()
        .filter(k -> !kolumner.containsKey(k))
        .findFirst()
        .<Svar<Rubrikrad>>map(k -> Svar.nej(Filhinder.fil(Mening.av("rubrik_saknas", k, mall()))))
        .orElseGet(() -> medEnhet(kolumner, begard));
  }

  private static Svar<Rubrikrad> medEnhet(Map<String, Integer> kolumner, Optional<String> begard) {
    List<String> belopp = kolumner.keySet().stream().filter(k -> k.startsWith("belopp")).toList();
    if (belopp.size() != 1) {
      return Svar.nej(Filhinder.fil(Mening.av("rubrik_belopp", mall())));
    }
    String avRubrik = belopp.getFirst().replace("belopp", "").replace("_", "");
    String enhet = begard.orElse(avRubrik);
    if (!List.of("kr", "tkr").contains(enhet)) {
      return Svar.nej(Filhinder.fil(Mening.av("rubrik_enhet")));
    }
    if (!avRubrik.isEmpty() && !avRubrik.equals(enhet)) {
      return Svar.nej(Filhinder.fil(Mening.av("rubrik_oense", avRubrik, enhet)));
    }
    kolumner.put("belopp", kolumner.getOrDefault(belopp.getFirst(), 0));
    return Svar.ja(new Rubrikrad(Map.copyOf(kolumner), enhet));
  }

  /** Sant för en rubrikrad som vill vara långformens, också om något i den är fel. */
  static boolean liknar(Tabellrad rad) {
    List<String> namn = rad.celler().stream().map(c -> namn(c.text())).toList();
    return namn.containsAll(KRAVS);
  }

  String text(Tabellrad rad, String kolumn) {
    return cellen(rad, kolumn).text();
  }

  Cell cellen(Tabellrad rad, String kolumn) {
    return Optional.ofNullable(kolumner.get(kolumn)).map(rad::cell).orElse(Cell.TOM);
  }

  static String namn(String rubrik) {
    return rubrik
        .toLowerCase(Locale.of("sv"))
        .replace('å', 'a')
        .replace('ä', 'a')
        .replace('ö', 'o');
  }

  private static Mening mall() {
    return Mening.av("rubrik_mall");
  }
}
