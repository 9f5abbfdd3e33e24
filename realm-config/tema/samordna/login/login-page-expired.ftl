<#import "template.ftl" as layout>
<@layout.registrationLayout; section>
  <#if section = "header">
    ${msg("pageExpiredTitle")}
  <#elseif section = "form">
    <p id="instruction1" class="instruction">${msg("samordnaSidanGammal")}</p>
    <p><a id="loginRestartLink" class="knapp" href="${url.loginRestartFlowUrl}">${msg("samordnaLoggaInPaNytt")}</a></p>
    <p><a id="loginContinueLink" href="${layout.start}">${msg("backToApplication")}</a></p>
  </#if>
</@layout.registrationLayout>
