// A real portal knows its backend and who is signed in; a test says both in the address.
const { searchParams } = new URL(location.href);

export const baseUrl = searchParams.get('api');
export const channel = 'SELLER_CENTER';
export const accountKey = searchParams.get('tenant');
export const getAccessToken = async () => `tenant:${accountKey}`;
