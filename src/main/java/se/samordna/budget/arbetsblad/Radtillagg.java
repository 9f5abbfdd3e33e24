package se.samordna.budget.arbetsblad;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Nya rader som celländringar; rad efter rad placeras bland dem som redan finns. */
final class Radtillagg {

  private final List<Arbetsrad> rader;
  private final List<Cellandring> andringar = new ArrayList<>();

  Radtillagg(Arbetsblad blad) {
    this.rader = new ArrayList<>(blad.rader());
  }

  List<Cellandring> andringar() {
    return List.copyOf(andringar);
  }

  /** Läggs efter sin angivna rad, eller sist i avdelningen; {@code summa} sist av alla. */
  UUID lagg(Nyrad ny) {
    UUID id = UUID.randomUUID();
    BigDecimal plats = new Placering(rader).ny(ny.slag(), ny.efter());
    int fore = 0;
    while (fore < rader.size() && rader.get(fore).plats().compareTo(plats) < 0) {
      fore++;
    }
    rader.add(
        fore,
        new Arbetsrad(
            id,
            plats,
            ny.slag(),
            ny.namn(),
            ny.lage(),
            ny.konto(),
            ny.tacker(),
            ny.post(),
            ny.belopp()));
    skriv(id, Radfalt.FINNS, Arbetsblad.JA);
    skriv(id, Radfalt.PLATS, plats.toPlainString());
    skriv(id, Radfalt.SLAG, ny.slag());
    skriv(id, Radfalt.NAMN, ny.namn());
    skriv(id, Radfalt.LAGE, ny.lage());
    skriv(id, Radfalt.KONTO, ny.konto());
    skriv(id, Radfalt.TACKER, ny.tacker());
    skriv(id, Radfalt.POST, ny.post().map(UUID::toString).orElse(""));
    ny.belopp()
        .forEach(
            (ar, b) ->
                andringar.add(
                    new Cellandring(Bladcell.belopp(id, ar), "", Long.toString(b.ore()))));
    return id;
  }

  /** Raderna i den ordning de ges, sist i bladet: för ett blad som börjar. */
  void laggSist(Nyrad ny) {
    Optional<UUID> sista = rader.isEmpty() ? Optional.empty() : Optional.of(rader.getLast().id());
    lagg(
        new Nyrad(
            ny.slag(),
            ny.namn(),
            ny.lage(),
            ny.konto(),
            ny.tacker(),
            ny.post(),
            ny.belopp(),
            sista));
  }

  private void skriv(UUID rad, Radfalt falt, String varde) {
    if (!varde.isEmpty()) {
      andringar.add(new Cellandring(Bladcell.av(rad, falt), "", varde));
    }
  }
}
