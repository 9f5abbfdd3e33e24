package se.samordna.insats;

import java.util.Map;
import java.util.function.Function;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.samordna.gemensam.ArendeId;
import se.samordna.processmotor.Jobb;
import se.samordna.processmotor.Jobbhandlare;
import se.samordna.ritning.Jobbtyp;

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
    return new Steg(Jobbtyp.BOKFOR_BEVILJANDE, start::bokfor);
  }

  @Bean
  Jobbhandlare startaInsats(Insatsstart start) {
    return new Steg(Jobbtyp.STARTA_INSATS, start::starta);
  }

  @Bean
  Jobbhandlare meddelaAvslag(Insatsavslut avslut) {
    return new Steg(Jobbtyp.MEDDELA_AVSLAG, avslut::meddelaAvslag);
  }

  @Bean
  Jobbhandlare slappMedel(Insatsavslut avslut) {
    return new Steg(Jobbtyp.SLAPP_MEDEL, avslut::slappMedel);
  }

  @Bean
  Jobbhandlare avslutaInsats(Insatsavslut avslut) {
    return new Steg(Jobbtyp.AVSLUTA_INSATS, avslut::avsluta);
  }
}
