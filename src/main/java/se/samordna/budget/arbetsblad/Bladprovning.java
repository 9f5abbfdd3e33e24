package se.samordna.budget.arbetsblad;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import se.samordna.gemensam.Hinder;
import se.samordna.gemensam.Hinder.Faltfel;
import se.samordna.gemensam.Mening;
import se.samordna.gemensam.Svar;
import se.samordna.inlasning.Radregler;

/**
 * Prövar det som någon vill skriva i ett arbetsblad: först mot vad andra skrivit sedan han såg det,
 * sedan cell för cell. Är något fel skrivs inget.
 */
final class Bladprovning {

  private final Arbetsblad blad;
  private final int sedd;
  private final List<Faltfel> fel = new ArrayList<>();
  private final Map<Bladcell, String> nya = new LinkedHashMap<>();
  private final Map<Bladcell, String> formler = new LinkedHashMap<>();

  /**
   * @param sedd bladets version så som den som skriver såg det
   */
  Bladprovning(Arbetsblad blad, int sedd) {
    this.blad = blad;
    this.sedd = sedd;
  }

  /** Ändringarna; tomt när alla celler redan har värdena. */
  Svar<List<Cellandring>> prova(List<Cellvarde> onskningar) {
    if (sedd > blad.version() || sedd < 1) {
      return Svar.nej(Hinder.inaktuellVersion());
    }
    for (Cellvarde o : onskningar) {
      if (!blad.finns(o.cell().rad())) {
        return Svar.nej(Hinder.saknas(Mening.av("sak_14")));
      }
      Optional<Hinder> krock = krock(o);
      if (krock.isPresent()) {
        return Svar.nej(krock.get());
      }
    }
    onskningar.stream().filter(o -> o.cell().falt() == Radfalt.SLAG).forEach(this::prova);
    onskningar.stream().filter(o -> o.cell().falt() != Radfalt.SLAG).forEach(this::prova);
    return fel.isEmpty() ? Svar.ja(andringar()) : Svar.nej(Hinder.form(fel));
  }

  private List<Cellandring> andringar() {
    return nya.entrySet().stream()
        .filter(e -> !blad.varde(e.getKey()).equals(e.getValue()))
        .map(
            e ->
                new Cellandring(
                    e.getKey(),
                    blad.varde(e.getKey()),
                    e.getValue(),
                    formler.getOrDefault(e.getKey(), "")))
        .toList();
  }

  private Optional<Hinder> krock(Cellvarde o) {
    return blad.senast(o.cell())
        .filter(s -> s.nr() > sedd && !blad.varde(o.cell()).equals(o.varde().strip()))
        .map(
            s ->
                Hinder.krock(
                    "inaktuell_version",
                    Mening.av("inaktuell_version_6", cellnamn(o.cell()), s.av())));
  }

  private void prova(Cellvarde o) {
    int fore = fel.size();
    String varde = o.varde().strip();
    Arbetsregler.Cell cell =
        new Arbetsregler.Cell(blad.huvud().ar(), o.cell(), varde, slag(o.cell().rad()));
    Arbetsregler.ALLA.stream()
        .flatMap(r -> r.prova(cell).stream())
        .forEach(
            h ->
                fel.add(
                    new Faltfel(
                        falt(o.cell()),
                        h.kod(),
                        Mening.av("falt_kolon", cellnamn(o.cell()), h.mening()))));
    if (fel.size() == fore) {
      if (o.cell().falt() == Radfalt.SLAG) {
        avdelningBytt(o.cell().rad(), varde);
      }
      nya.put(o.cell(), varde);
      if (o.cell().falt() == Radfalt.BELOPP && !o.formel().isBlank()) {
        formler.put(o.cell(), o.formel().strip());
      }
    }
  }

  /** I en annan avdelning är raden en annan post, och läget kan sakna mening. */
  private void avdelningBytt(UUID rad, String slag) {
    if (slag.equals(slag(rad))) {
      return;
    }
    nya.put(Bladcell.av(rad, Radfalt.POST), "");
    Bladcell lage = Bladcell.av(rad, Radfalt.LAGE);
    if (!Radregler.lageDuger(slag, blad.varde(lage))) {
      nya.put(lage, "");
    }
  }

  private static String falt(Bladcell cell) {
    String falt = cell.falt().name().toLowerCase(Locale.ROOT);
    return cell.rad() + "." + falt + (cell.ar() > 0 ? "." + cell.ar() : "");
  }

  private String cellnamn(Bladcell cell) {
    String namn = "”" + blad.varde(Bladcell.av(cell.rad(), Radfalt.NAMN)) + "”";
    return cell.ar() > 0 ? namn + " " + cell.ar() : namn;
  }

  /** Avdelningen som raden får, om den byts samtidigt. */
  private String slag(UUID rad) {
    Bladcell cell = Bladcell.av(rad, Radfalt.SLAG);
    return nya.getOrDefault(cell, blad.varde(cell));
  }
}
