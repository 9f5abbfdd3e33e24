package se.samordna.insats;

import java.util.Map;
import java.util.function.Function;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.samordna.gemensam.ArendeId;
import se.samordna.processmotor.Jobb;
import se.samordna.processmotor.Jobbhandlare;

/** Vad processen ber insatsen om: ett steg per jobbtyp. */
@Configuration(proxyBeanMethods = false)
class InsatsJobs {

  private record Steg(String typ, Function<ArendeId, Map<String, Object>> arbete)
      implements Jobbhandlare {

    @Override
    public Map<String, Object> utfor(Jobb jobb) {
      return arbete.apply(jobb.arende());
    }
  }

  @Bean
  Jobbhandlare bokforBeviljande(Insatsstart start) {
    return new Steg("bokfor_beviljande", start::bokfor);
  }

  @Bean
  Jobbhandlare startaInsats(Insatsstart start) {
    return new Steg("starta_insats", start::starta);
  }

  @Bean
  Jobbhandlare meddelaAvslag(Insatsavslut avslut) {
    return new Steg("meddela_avslag", avslut::meddelaAvslag);
  }

  @Bean
  Jobbhandlare slappMedel(Insatsavslut avslut) {
    return new Steg(Insatsgang.SLAPP, avslut::slappMedel);
  }

  @Bean
  Jobbhandlare avslutaInsats(Insatsavslut avslut) {
    return new Steg(Insatsgang.AVSLUT, avslut::avsluta);
  }
}
