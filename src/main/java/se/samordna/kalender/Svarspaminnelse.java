package se.samordna.kalender;

import org.springframework.stereotype.Component;
import se.samordna.kalender.besked.Paminnelse;

/** Påminnelsen till den som inte svarat på kallelsen. */
@Component
class Svarspaminnelse implements Paminnelse {

  private final Kallelsebesked besked;

  Svarspaminnelse(Kallelsebesked besked) {
    this.besked = besked;
  }

  @Override
  public void ga() {
    besked.paminn();
  }
}
