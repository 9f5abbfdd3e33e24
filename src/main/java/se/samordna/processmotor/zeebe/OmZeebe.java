package se.samordna.processmotor.zeebe;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;

/** Finns bara när Zeebe är motorn. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ConditionalOnProperty(name = "samordna.motor", havingValue = "zeebe", matchIfMissing = true)
@interface OmZeebe {}
