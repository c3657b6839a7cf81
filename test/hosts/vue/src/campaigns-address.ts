import { viewStateFromParams, viewStateToParams, type ViewState } from '@livestream-campaigns/core';
import type { LivestreamCampaigns, LscViewChange } from '@livestream-campaigns/elements';
import { computed, type Ref } from 'vue';
import {
  onBeforeRouteLeave,
  onBeforeRouteUpdate,
  useRoute,
  useRouter,
  type Router,
} from 'vue-router';

const queryOf = (view: ViewState) => Object.fromEntries(viewStateToParams(view));

/** Addresses of the kit's views for `createCampaignsClient({ routes })`: what the kit draws are real links. */
export const routesIn = (router: Router, name: string) => (view: ViewState) =>
  router.resolve({ name, query: queryOf(view) }).href;

/** Keeps what the kit shows in the query of the route it stands on, and asks before a filled form is left. */
export function useCampaignsAddress(kit: Readonly<Ref<LivestreamCampaigns | null>>) {
  const route = useRoute();
  const router = useRouter();
  const viewState = computed(() =>
    viewStateFromParams(new URLSearchParams(route.query as Record<string, string>)),
  );
  const follow = ({ detail, replaces }: LscViewChange) =>
    router.push({ query: queryOf(detail), replace: replaces });
  const mayLeave = () => kit.value?.confirmLeave() ?? true;
  onBeforeRouteLeave(mayLeave);
  onBeforeRouteUpdate(mayLeave);
  return { viewState, follow };
}
