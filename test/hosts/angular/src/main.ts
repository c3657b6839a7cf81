import '../../complaints';
// The packages of Angular are linked in the browser: this host has no build of Angular's own.
import '@angular/compiler';
import { provideZonelessChangeDetection } from '@angular/core';
import { bootstrapApplication } from '@angular/platform-browser';
import '@livestream-campaigns/elements/define';
import { PortalPage } from './portal-page';

await bootstrapApplication(PortalPage, { providers: [provideZonelessChangeDetection()] });
