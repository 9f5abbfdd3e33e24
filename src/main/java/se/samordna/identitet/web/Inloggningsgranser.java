package se.samordna.identitet.web;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Hur länge en inloggning får gälla utan att någon frågat om den.
 *
 * @param farsk så gammalt får ett ja från inloggningstjänsten vara innan det frågas på nytt
 * @param langst så länge gäller en session på skärmen, hur mycket den än används
 */
@ConfigurationProperties("samordna.inloggning")
record Inloggningsgranser(Duration farsk, Duration langst) {}
