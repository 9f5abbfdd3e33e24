package se.samordna.overtagande;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Function;
import se.samordna.ansokan.Ansokan.Mal;
import se.samordna.forbund.Register;
import se.samordna.gemensam.Belopp;
import se.samordna.gemensam.Hinder.Faltfel;
import se.samordna.gemensam.Innehall;
import se.samordna.gemensam.Mening;
import se.samordna.gemensam.Svar;
import se.samordna.inlasning.Malltabell;
import se.samordna.overtagande.Mallblad.Kolumn;

/**
 * En ifylld mall: insatserna den beskriver, var och en med sin rad.
 *
 * @param inskrifter de ifyllda raderna
 * @param tomma insatser där bara namnet står; de lämnas
 * @param fel det som inte gick att läsa, rad för rad
 * @param anmarkningar vad som lästes på annat sätt än det står
 */
record Arbetsbok(
    List<Inskrift> inskrifter, List<String> tomma, List<Faltfel> fel, List<String> anmarkningar) {

  /** En insats och raden den står på. */
  record Inskrift(Malltabell.Rad rad, Overtagande overtagande) {}

  Arbetsbok {
    inskrifter = List.copyOf(inskrifter);
    tomma = List.copyOf(tomma);
    fel = List.copyOf(fel);
    anmarkningar = List.copyOf(anmarkningar);
  }

  /**
   * Läser arbetsboken. Nej (400) när den inte går att läsa alls.
   *
   * @param radId budgetraden med namnet
   */
  static Svar<Arbetsbok> las(
      Innehall fil, Register register, Function<String, Optional<UUID>> radId) {
    return blad(fil, Mallblad.INSATSER)
        .sedan(
            insatser ->
                blad(fil, Mallblad.PENGAR)
                    .sedan(
                        pengar ->
                            blad(fil, Mallblad.MAL)
                                .som(
                                    mal ->
                                        new Lasning(register, radId).las(insatser, pengar, mal))));
  }

  private static Svar<Malltabell> blad(Innehall fil, Mallblad blad) {
    return Malltabell.las(fil, blad.namn(), blad.rubriker());
  }

  /** Samlar raderna i de tre bladen till insatser. */
  private static final class Lasning {

    private final Insatsrad insatsrad;
    private final Function<String, Optional<UUID>> radId;
    private final Map<String, Malltabell.Rad> rader = new LinkedHashMap<>();
    private final Map<String, List<Overtagande.Pengar>> pengar = new LinkedHashMap<>();
    private final Map<String, List<Mal>> mal = new LinkedHashMap<>();
    private final List<Faltfel> fel = new ArrayList<>();

    Lasning(Register register, Function<String, Optional<UUID>> radId) {
      this.insatsrad = new Insatsrad(register);
      this.radId = radId;
    }

    Arbetsbok las(Malltabell insatser, Malltabell pengarna, Malltabell malen) {
      insatser.rader().forEach(this::insats);
      List<String> tomma =
          rader.entrySet().stream()
              .filter(e -> arTom(e.getValue()))
              .map(Map.Entry::getKey)
              .toList();
      pengarna.rader().forEach(r -> till(r, tomma, this::pengar));
      malen.rader().forEach(r -> till(r, tomma, this::mal));
      List<Inskrift> inskrifter = new ArrayList<>();
      rader.forEach(
          (namn, rad) -> {
            if (!tomma.contains(namn)) {
              inskrifter.add(
                  new Inskrift(
                      rad,
                      insatsrad.las(
                          rad,
                          mal.getOrDefault(namn, List.of()),
                          pengar.getOrDefault(namn, List.of()))));
            }
            fel.addAll(rad.fel());
          });
      return new Arbetsbok(inskrifter, tomma, fel, insatser.anmarkningar());
    }

    private static boolean arTom(Malltabell.Rad rad) {
      return Mallblad.INSATSER.kolumner().stream()
          .filter(k -> k != Kolumn.INSATS)
          .allMatch(k -> rad.text(k.rubrik()).isEmpty());
    }

    private void insats(Malltabell.Rad rad) {
      String namn = rad.text(Kolumn.INSATS.rubrik());
      if (namn.isEmpty()) {
        rad.fel("saknas", Mening.av("mall_insats_utan_namn"));
        fel.addAll(rad.fel());
      } else if (rader.putIfAbsent(namn, rad) != null) {
        rad.fel("dubbel", Mening.av("mall_dubbel_insats", namn));
        fel.addAll(rad.fel());
      }
    }

    private void till(
        Malltabell.Rad rad, List<String> tomma, BiConsumer<String, Malltabell.Rad> las) {
      String namn = rad.text(Kolumn.INSATS.rubrik());
      if (tomma.contains(namn)) {
        return;
      }
      if (rader.containsKey(namn)) {
        las.accept(namn, rad);
      } else {
        rad.fel("okand_insats", Mening.av("mall_okand_insats", namn, Mallblad.INSATSER.namn()));
      }
      fel.addAll(rad.fel());
    }

    private void pengar(String namn, Malltabell.Rad rad) {
      String budgetrad = rad.text(Kolumn.BUDGETRAD.rubrik());
      Optional<UUID> id = radId.apply(budgetrad);
      if (id.isEmpty()) {
        rad.fel("okand_rad", Mening.av("mall_okand_rad", budgetrad));
      }
      pengar
          .computeIfAbsent(namn, n -> new ArrayList<>())
          .add(
              new Overtagande.Pengar(
                  rad.heltal(Kolumn.AR.rubrik()).orElse(0),
                  id,
                  belopp(rad, Kolumn.BEVILJAT),
                  belopp(rad, Kolumn.UTBETALT)));
    }

    private static Belopp belopp(Malltabell.Rad rad, Kolumn kolumn) {
      return rad.belopp(kolumn.rubrik()).orElse(Belopp.NOLL);
    }

    private void mal(String namn, Malltabell.Rad rad) {
      Mal m =
          new Mal(
              rad.text(Kolumn.MAL.rubrik()),
              rad.text(Kolumn.MATT.rubrik()),
              rad.text(Kolumn.UTGANGSLAGE.rubrik()),
              rad.text(Kolumn.MALVARDE.rubrik()),
              rad.text(Kolumn.KALLA.rubrik()));
      if (!m.equals(new Mal("", "", "", "", ""))) {
        mal.computeIfAbsent(namn, n -> new ArrayList<>()).add(m);
      }
    }
  }
}
