package se.samordna.skal.demo;

import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;
import se.samordna.forbund.Demodel;
import se.samordna.forbund.Forbundsdata;
import se.samordna.identitet.Aktor;
import se.samordna.identitet.Inloggad;
import se.samordna.skal.Installation;

/** Laddar demoförbunden en gång, innan programmet säger sig vara redo. */
@Component
@Order(10)
class Demoladdare implements ApplicationRunner {

  private static final Logger LOGG = LoggerFactory.getLogger(Demoladdare.class);

  private final Installation installation;
  private final Forbundsdata forbundsdata;
  private final List<Demodel> delar;

  Demoladdare(Installation installation, Forbundsdata forbundsdata, List<Demodel> delar) {
    this.installation = installation;
    this.forbundsdata = forbundsdata;
    this.delar = delar;
  }

  @Override
  public void run(ApplicationArguments argument) {
    installation.demokataloger().forEach(this::ladda);
  }

  private void ladda(String katalog) {
    String nyckel = "demo:" + katalog;
    if (installation.las(nyckel).isPresent()) {
      return;
    }
    Resource mapp = new ClassPathResource(katalog + "/");
    Resource register = new ClassPathResource(katalog + "/forbund.json");
    String forbund = forbundsdata.las(register);
    Inloggad.som(
        Aktor.process(forbund),
        () -> {
          delar.forEach(d -> d.ladda(forbund, mapp));
          return forbund;
        });
    installation.skriv(nyckel, "laddad");
    LOGG.info("Demodata för {} är laddad", forbund);
  }
}
